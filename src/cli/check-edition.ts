/** Everything about the structure of the edition, in one run. */
import { useParseCache } from '../edition/read/parse-cache.ts';
import type { Edition } from '../edition/edition.ts';
import { readEdition } from '../edition/load-edition.ts';
import { plural } from '../edition/plural.ts';
import type { Values } from './command/declaration.ts';
import type { CHECK_FLAGS } from './pull-request/check-flags.ts';
import { reportFailure } from './pull-request/github-annotations.ts';

export function checkEdition({ format, strict }: Values<typeof CHECK_FLAGS>): void {
  process.once('exit', useParseCache());
  const { edition, problems } = readEdition();
  if (problems.length > 0) reportFailure(problems, strict ? 'proposed' : 'working', format);
  else if (edition !== undefined) console.log(`No problems: ${countsOf(edition)}.`);
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
