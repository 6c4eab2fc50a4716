/**
 * `npm run find -- "words"`: shows where words are in the base text, and how to quote them; with `--source`, which
 * sources have them, and by which name they are cited.
 */
import { styleText } from 'node:util';
import { findWords, nearestPlace, type FoundWords } from '../edition/anchor/find-words.ts';
import { sourceLabel } from '../contribution/source-label.ts';
import { plural } from '../edition/plural.ts';
import { printable } from '../edition/report-problems.ts';
import { passageUrl } from '../urls.ts';
import { CommandFailed, STATUS, WrongUse } from './command/declaration.ts';
import { startCommand } from './command/start-command.ts';
import { matchingSources } from './find/matching-sources.ts';
import { openEdition } from './open-edition.ts';

/** Characters around the words, enough to recognize the place. */
const AROUND = 40;

/** How many sources a terminal shows, with their details. */
const MOST_SOURCES = 20;

await startCommand(
  {
    name: 'find',
    does: 'Shows where words are in the base text, and how to quote them; or which sources have them.',
    operands: {
      shown: '"the words"',
      does: 'Words of the text, in capitals or small letters; or of sources.',
      least: 0,
      most: 200,
    },
    flags: {
      source: {
        does: 'Looks among the sources instead, by title, author, publisher, year and name of the file, and allows for slips: prints by which name each is cited. Without words it lists all of them.',
      },
    },
    writes: 'nothing.',
    failsWhere: 'the words are nowhere, or the edition has problems',
  },
  ({ operands, values }) => {
    const words = operands.join(' ').trim();
    if (values.source) findSources(words);
    else find(words);
  },
);

function findSources(words: string): void {
  const { found, hasAll } = matchingSources(words, openEdition().sources);
  if (found.length === 0)
    throw new CommandFailed(
      `No source has words like “${words}”. Add a new one by npm run annotate, or by npm run import.`,
    );
  if (!hasAll) console.log('No source has all of these words. Nearest are:');
  const shown = words === '' ? found : found.slice(0, MOST_SOURCES);
  const width = Math.max(...shown.map(({ id }) => id.length));
  for (const { id, csl } of shown) console.log(`${id.padEnd(width)}  ${printable(sourceLabel(csl))}`);
  if (shown.length < found.length) console.log(`… and ${found.length - shown.length} more: add a word.`);
  const [first] = shown;
  console.log(`\nCite one like this:  - { source: ${first?.id ?? ''}, at: "page 7" }`);
  if (!hasAll) process.exitCode = STATUS.problems;
}

function find(words: string): void {
  if (words === '') throw new WrongUse('it needs "the words", or --source');
  const { passages } = openEdition();
  const found = findWords(words, passages);
  for (const place of found) console.log(line(place));
  if (found.length === 0) {
    const near = nearestPlace(words, passages);
    throw new CommandFailed(
      `“${words}” is not in the text.${near === undefined ? '' : ` Nearest, in ${near.passage.id}: “${near.words}”`}`,
    );
  }
  console.log(`“${words}” is in ${plural(found.length, 'place')}.`);
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
