/** `npm run check:prose`: the editorial rules that a program can check, spelling included. */
import { meanSentenceWords } from '../edition/prose/check-prose.ts';
import { useParseCache } from '../edition/read/parse-cache.ts';
import { readEdition } from '../edition/load-edition.ts';
import { prosePieces } from '../edition/prose/prose-pieces.ts';
import type { Values } from './command/declaration.ts';
import { proseProblems } from './prose-problems.ts';
import { startCommand } from './command/start-command.ts';
import { CHECK_FLAGS } from './pull-request/check-flags.ts';
import { reportFailure } from './pull-request/github-annotations.ts';

await startCommand(
  {
    name: 'check:prose',
    does: 'Reads the commentary for length, plainness, repetition, balance, labels and spelling.',
    flags: { format: CHECK_FLAGS.format, all: CHECK_FLAGS.all },
    writes: 'nothing but files for the next run, in .cache/.',
    failsWhere: 'there are problems',
  },
  ({ values }) => {
    judgeProse(values);
  },
);

function judgeProse(amount: Pick<Values<typeof CHECK_FLAGS>, 'format' | 'all'>): void {
  process.once('exit', useParseCache());
  const { edition, readable, problems: found } = readEdition();
  const problems = [
    ...(edition === undefined ? found : []),
    ...(readable === undefined ? [] : proseProblems(readable)),
  ];
  if (edition === undefined || problems.length > 0) {
    reportFailure(problems, 'proposed', amount);
    return;
  }
  const pieces = prosePieces(edition, '');
  const mean = meanSentenceWords(pieces, edition.info.language);
  console.log(
    `No problems: ${edition.annotations.length} annotations, ${pieces.length} pieces of prose in all, ${mean.toFixed(1)} words a sentence.`,
  );
}
