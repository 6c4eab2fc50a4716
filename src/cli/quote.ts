/** `npm run quote -- "words"`: says whether a quotation is in the text. */
import { styleText } from 'node:util';
import { QuotationJudge } from '../edition/anchor/judge-quotation.ts';
import type { QuotationVerdict } from '../edition/anchor/quotation-verdict.ts';
import { textToCheck } from '../cite/text-to-check.ts';
import { answerWords, knownWords, placesWords, quotationWords } from '../words/quotation.ts';
import { WrongUse } from './command/declaration.ts';
import { startCommand } from './command/start-command.ts';
import { openEdition } from './open-edition.ts';

/** The exit status of each answer. */
const STATUS = { exact: 0, altered: 1, absent: 2 } as const;

await startCommand(
  {
    name: 'quote',
    does: 'Says whether a quotation is in the text.',
    operands: { shown: '"the words"', does: 'The words of the quotation.', least: 1, most: 100_000 },
    writes: 'nothing.',
    failsWhere: 'the edition has problems',
    answers: {
      says: '0 the text has the words; 1 they are altered; 2 they are not in the text',
      // Source: EX_USAGE and EX_DATAERR of BSD's sysexits.
      problems: 65,
      wrongUse: 64,
    },
  },
  ({ operands }) => {
    const verdict = new QuotationJudge(textToCheck(openEdition())).judge(operands.join(' '));
    if (verdict.answer === 'nothing') throw new WrongUse('it needs "the words"');
    console.log(linesOf(verdict).join('\n'));
    process.exitCode = STATUS[verdict.answer];
  },
);

function linesOf(verdict: QuotationVerdict): readonly string[] {
  const { places, difference, readings } = verdict;
  return [
    styleText('bold', answerWords(verdict)),
    ...placesWords(verdict),
    ...places.map(({ url, words }) => `${url}  “${words}”`),
    ...difference
      .filter((piece) => piece.in !== 'both')
      .map((piece) => `${piece.in === 'text' ? quotationWords.removed : quotationWords.added}: ${piece.words}`),
    ...readings.map((reading) => `${knownWords(reading)} ${reading.url}`),
  ];
}
