/**
 * The lines that are copied with words that are neither in a text nor in one of its notes. An element with
 * `data-placed` shows words of the place that its first link leads to; all others are words of the page.
 */
import { concernsWords } from '../../edition/anchor/concerns-words.ts';
import type { QuotedPassage, Quoting } from '../../cite/quoting.ts';
import { citingWords } from '../../words/citing.ts';
import { joinedLine, type CitationLine } from './citation-lines.ts';

/** If words of more places are selected, only their page is named. */
const MOST_PLACES = 20;
/** Words that are not the edition's prose: code to copy, choices, citations. */
const OTHERWISE = 'pre, code, form, .filters, .cited';

export function otherLines(range: Range, quoting: Quoting | undefined): readonly CitationLine[] {
  const main = document.querySelector('main');
  const { commonAncestorContainer: around } = range;
  const element = around instanceof Element ? around : around.parentElement;
  if (main === null || element?.closest(OTHERWISE) != null) return [];
  const links = [...main.querySelectorAll('[data-placed]')]
    .filter((one) => hasWordsOf(one, range))
    .flatMap((one) => one.querySelector('a') ?? []);
  const addresses = new Map(links.map((link) => [link.href, link]));
  if (links.length === 0 || addresses.size > MOST_PLACES) return [pageLine(main, quoting)];
  const lines = [...addresses.values()].flatMap((link) => linesOf(link, quoting));
  return [...new Map(lines.map((line) => [line.words + line.address, line])).values()];
}

function hasWordsOf(element: Element, range: Range): boolean {
  if (!range.intersectsNode(element)) return false;
  const own = document.createRange();
  own.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, own) > 0) own.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, own) < 0) own.setEnd(range.endContainer, range.endOffset);
  return own.toString().trim() !== '';
}

function pageLine(main: Element, quoting: Quoting | undefined): CitationLine {
  const name = main.querySelector('h1')?.textContent.replaceAll(/\s+/gu, ' ').trim();
  return joinedLine([name ?? document.title, quoting?.version], new URL(location.pathname, location.href).href);
}

/** A place of the text with its caveats, a note with its author and its first source, or another page. */
function linesOf({ href, textContent }: HTMLAnchorElement, quoting: Quoting | undefined): readonly CitationLine[] {
  const { origin, pathname, hash } = new URL(href);
  const passage = Object.values(quoting?.passages ?? {}).find(({ url }) => url === pathname);
  const address = `${origin}${pathname}${hash}`;
  const id = hash.slice(1);
  const note = passage?.notes[id];
  if (quoting === undefined || passage === undefined)
    return [joinedLine([textContent.replaceAll(/\s+/gu, ' ').trim(), quoting?.version], address)];
  const { work, status, version } = quoting;
  return [
    note === undefined
      ? joinedLine([`${work}, ${nameOf(id, passage)}`, status, version], address)
      : joinedLine([note, version], address),
    ...readingsAt(id, passage).map(({ says, url }) => ({ words: says, address: new URL(url, href).href })),
  ];
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
