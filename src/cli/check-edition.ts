/** Everything about the structure of the edition, in one run. */
import { useParseCache } from '../edition/read/parse-cache.ts';
import { loadEdition } from '../edition/load-edition.ts';
import { plural } from '../edition/plural.ts';
import { ContentProblems } from '../edition/problems.ts';
import { reportFailure } from './pull-request/github-annotations.ts';

process.once('exit', useParseCache());
try {
  const { passages, annotations, terms, bodies, instruments, sources } = loadEdition();
  const counts = [
    plural(passages.length, 'passage'),
    plural(annotations.length, 'annotation'),
    plural(terms.length, 'term'),
    plural(bodies.length, 'body', 'bodies'),
    plural(instruments.length, 'instrument'),
    plural(sources.length, 'source'),
  ];
  console.log(`No problems: ${counts.join(', ')}.`);
} catch (error) {
  if (!(error instanceof ContentProblems)) throw error;
  reportFailure(error.problems, error.message);
}
