/** The lines that are copied with words of a place that is shown elsewhere than on its own page. */
import { concernsWords } from '../../edition/anchor/concerns-words.ts';
import type { QuotedPassage, Quoting } from '../../cite/quoting.ts';
import { citingWords } from '../../words/citing.ts';
import { joinedLine, textOfNote, type CitationLine } from './citation-lines.ts';

/** Words of a place. */
export interface PlacedWords {
  /** Full. */
  readonly address: string;
  /** Its name, if it is not a place of the text. */
  readonly label: string;
  /** Whether the whole text of a passage is shown. */
  readonly isWhole: boolean;
}

/** A place of the text with its caveats, a note with its author and its first source, or another page. */
export function placedLines(
  { address, label, isWhole }: PlacedWords,
  quoting: Quoting | undefined,
): readonly CitationLine[] {
  const { origin, pathname, hash } = new URL(address);
  const found = quoting && passageAt(pathname, hash.slice(1), quoting);
  if (quoting === undefined || found === undefined)
    return [joinedLine([label, quoting?.version], `${origin}${pathname}${hash}`)];
  const { passage, id } = found;
  const { work, status, version } = quoting;
  const own = `${origin}${passage.url}${id === '' ? '' : `#${id}`}`;
  const note = passage.notes[id];
  const readings = isWhole && id === '' ? passage.readings : readingsAt(id, passage);
  return [
    note === undefined
      ? joinedLine([`${work}, ${nameOf(id, passage)}`, status, version], own)
      : joinedLine([note, textOfNote(quoting), version], own),
    ...readings.map(({ says, url }) => ({ words: says, address: new URL(url, address).href })),
  ];
}

/** A passage and the place in it, also on a page of several passages, where the id begins with that of the passage. */
function passageAt(
  pathname: string,
  id: string,
  { passages }: Quoting,
): { readonly passage: QuotedPassage; readonly id: string } | undefined {
  const own = Object.values(passages).find(({ url }) => url === pathname);
  if (own !== undefined) return { passage: own, id };
  const [name = '', ...within] = decodeURIComponent(id).split('.');
  const other = passages[name];
  return other && { passage: other, id: within.join('.') };
}

function nameOf(id: string, { name, sentences }: QuotedPassage): string {
  if (id === 'title') return citingWords.place(name, citingWords.title);
  const index = sentences.findIndex((sentence) => sentence.id === id);
  return index < 0 ? name : citingWords.place(name, citingWords.sentence(index + 1));
}

/** Of a sentence those that concern it, of a note its own, of a passage, whose title is shown, all but those. */
function readingsAt(id: string, { sentences, readings }: QuotedPassage): QuotedPassage['readings'] {
  const stretch = sentences.find((sentence) => sentence.id === id)?.at;
  return readings.filter(({ part, at, url }) => {
    if (id.startsWith('note-')) return url.endsWith(`#${id}`);
    if (stretch === undefined) return part !== 'text';
    return part === undefined || (part === 'text' && concernsWords(at, ...stretch));
  });
}
