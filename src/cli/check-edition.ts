/** Everything about the structure of the edition, in one run. */
import { useParseCache } from '../edition/read/parse-cache.ts';
import type { Edition } from '../edition/edition.ts';
import { readEdition } from '../edition/load-edition.ts';
import { contentFolder, contentRoot, readContentFile } from '../edition/read/content-files.ts';
import type { Problem } from '../edition/problems.ts';
import { committedFiles } from './pull-request/committed-files.ts';
import { findWideAliases } from './pull-request/wide-aliases.ts';
import { plural } from '../edition/plural.ts';
import type { Values } from './command/declaration.ts';
import type { CHECK_FLAGS } from './pull-request/check-flags.ts';
import { reportFailure } from './pull-request/github-annotations.ts';

export function checkEdition({ format, strict }: Values<typeof CHECK_FLAGS>): void {
  process.once('exit', useParseCache());
  const { edition, problems: found } = readEdition();
  const problems = [...found, ...(edition === undefined ? [] : newWideAliases(edition))];
  if (problems.length > 0) reportFailure(problems, strict ? 'proposed' : 'working', format);
  else if (edition !== undefined) console.log(`No problems: ${countsOf(edition)}.`);
}

/** Of what stands in no commit yet; a pull request is held against its base by `npm run compare`. */
function newWideAliases(edition: Edition): readonly Problem[] {
  const committed = committedFiles(contentFolder());
  return committed === undefined ? [] : findWideAliases(edition, committed, readContentFile, contentRoot());
}

function countsOf({ passages, annotations, terms, bodies, instruments, sources }: Edition): string {
  return [
    plural(passages.length, 'passage'),
    plural(annotations.length, 'annotation'),
    plural(terms.length, 'term'),
    plural(bodies.length, 'body', 'bodies'),
    plural(instruments.length, 'instrument'),
    plural(sources.length, 'source'),
  ].join(', ');
}
