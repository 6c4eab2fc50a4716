/** Everything about the structure of the edition, in one run. */
import { keepParses } from '../edition/read/kept-parses.ts';
import { loadEdition } from '../edition/load-edition.ts';
import { plural } from '../edition/plural.ts';
import { ContentProblems } from '../edition/problems.ts';
import type { Values } from './command/declaration.ts';
import type { CHECK_FLAGS } from './pull-request/check-flags.ts';
import { tell } from './pull-request/github-annotations.ts';

export function checkEdition({ format }: Values<typeof CHECK_FLAGS>): void {
  process.once('exit', keepParses());
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
    tell(error.problems, error.message, format);
  }
}
