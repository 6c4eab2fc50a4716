/** `npm run find -- "words"`: shows where words stand in the base text, and how to quote them. */
import { styleText } from 'node:util';
import { findWords, nearestPlace, type FoundWords } from '../edition/anchor/find-words.ts';
import { plural } from '../edition/plural.ts';
import { passageUrl } from '../urls.ts';
import { CommandFailed, WrongUse } from './command/declaration.ts';
import { startCommand } from './command/start-command.ts';
import { openEdition } from './open-edition.ts';

/** Characters around the words, enough to recognize the place. */
const AROUND = 40;

await startCommand(
  {
    name: 'find',
    does: 'Shows where words stand in the base text, and how to quote them.',
    operands: { shown: '"the words"', does: 'Words of the text, in any letters.', least: 1, most: 200 },
    writes: 'nothing.',
    failsWhere: 'the words stand nowhere, or the edition has problems',
  },
  ({ operands }) => find(operands.join(' ').trim()),
);

function find(words: string): void {
  if (words === '') throw new WrongUse('name "the words"');
  const { passages } = openEdition();
  const found = findWords(words, passages);
  for (const place of found) console.log(line(place));
  if (found.length === 0) {
    const near = nearestPlace(words, passages);
    throw new CommandFailed(
      `“${words}” is not in the text.${near === undefined ? '' : ` Nearest, in ${near.passage.id}: “${near.words}”`}`,
    );
  }
  console.log(`“${words}” stands in ${plural(found.length, 'place')}.`);
}

function line({ passage, part, sentence, range, quotation }: FoundWords): string {
  const text = passage[part];
  const before = text.slice(Math.max(0, range.start - AROUND), range.start).replaceAll('\n', ' ');
  const after = text.slice(range.end, range.end + AROUND).replaceAll('\n', ' ');
  const beside = [
    quotation.before && `before: ${quotation.before}`,
    quotation.after && `after: ${quotation.after}`,
    part === 'title' && 'part: title',
  ].filter((one) => typeof one === 'string');
  const place = `${passage.id}  ${sentence ?? 'title'}`;
  const quoting = beside.length > 0 ? `\n    quote it with  ${beside.join('  ')}` : '';
  return `${place.padEnd(20)}…${before}${styleText('bold', text.slice(range.start, range.end))}${after}…\n    ${passageUrl(passage)}#${sentence ?? 'title'}${quoting}`;
}
