/** `npm run quote -- "words"`: says whether a quotation is in the text. */
import { styleText } from 'node:util';
import { QuotationJudge, type QuotationVerdict } from '../edition/anchor/judge-quotation.ts';
import { textToCheck } from '../cite/text-to-check.ts';
import { quotationWords } from '../words/quotation.ts';
import { WrongUse } from './command/declaration.ts';
import { startCommand } from './command/start-command.ts';
import { openEdition } from './open-edition.ts';

/** The exit status of each answer. */
const STATUS = { exact: 0, altered: 1, absent: 2, nothing: 2 } as const;

await startCommand(
  {
    name: 'quote',
    does: 'Says whether a quotation is in the text; exits with 0 if the text has it word for word, with 1 if its words are altered, with 2 if they are not in the text.',
    operands: { shown: '"the words"', does: 'The words of the quotation.', least: 1, most: 100_000 },
    writes: 'nothing.',
    failsWhere: 'the words are altered, or the edition has problems',
  },
  ({ operands }) => {
    const verdict = new QuotationJudge(textToCheck(openEdition())).judge(operands.join(' '));
    if (verdict.answer === 'nothing') throw new WrongUse('it needs "the words"');
    console.log(linesOf(verdict).join('\n'));
    process.exitCode = STATUS[verdict.answer];
  },
);

function linesOf({ answer, places, count, difference, readings }: QuotationVerdict): readonly string[] {
  const said =
    answer === 'exact'
      ? places.length > 1
        ? quotationWords.exactInPieces
        : quotationWords.exact(count)
      : quotationWords[answer];
  return [
    styleText('bold', said),
    ...(answer === 'absent' && places.length > 0 ? [quotationWords.stretches] : []),
    ...places.map(({ url, words }) => `${url}  “${words}”`),
    ...difference
      .filter((piece) => piece.in !== 'both')
      .map((piece) => `${piece.in === 'text' ? quotationWords.removed : quotationWords.added}: ${piece.words}`),
    ...readings.map(
      ({ reading, isConjecture, note, url }) =>
        `${(isConjecture ? quotationWords.conjectured : quotationWords.known)(reading, note)} ${url}`,
    ),
  ];
}
