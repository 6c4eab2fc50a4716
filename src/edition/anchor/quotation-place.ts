/** Where words of the text are, for a reader. */
import type { QuotationPlace } from './quotation-verdict.ts';
import type { QuotedText, TextToCheck } from './quoted-text.ts';

/** @param range numbers of the first word and of the word after the last */
export function quotationPlace(
  { passages }: TextToCheck,
  text: QuotedText,
  [start, end]: readonly [start: number, end: number],
): QuotationPlace {
  const first = text.words[start];
  const passage = passages[first?.passage ?? -1];
  if (first === undefined || passage === undefined) throw new RangeError(`The text has no word ${start}.`);
  const inText = text.words.slice(start, end).filter((word) => word.passage === first.passage && word.part === 'text');
  const [from = 0, to = 0] = [inText[0]?.sentence, inText.at(-1)?.sentence];
  const [firstId, lastId] = [passage.sentences[from - 1]?.id ?? '', passage.sentences[to - 1]?.id ?? ''];
  const isInTitle = first.part === 'title';
  const begin = isInTitle ? 'title' : firstId;
  const id = begin === lastId || lastId === '' ? begin : `${begin}-${lastId}`;
  return {
    name: passage.name,
    url: `${passage.url}#${id}`,
    isInTitle,
    sentences: inText.length === 0 ? undefined : [from, to],
    words: writtenInText({ passages }, text, [start, end]),
  };
}

/** The words from one number to another as they are written; across passages, those of each. */
export function writtenInText(
  { passages }: Pick<TextToCheck, 'passages'>,
  text: QuotedText,
  [start, end]: readonly [start: number, end: number],
): string {
  const groups = Map.groupBy(text.words.slice(start, end), ({ passage, part }) => `${passage} ${part}`);
  return [...groups.values()]
    .map((words) => {
      const [first, last] = [words[0], words.at(-1)];
      return first === undefined || last === undefined
        ? ''
        : (passages[first.passage]?.[first.part] ?? '').slice(first.start, last.end);
    })
    .join(' ')
    .replaceAll(/\s+/gu, ' ');
}
