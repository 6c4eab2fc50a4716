/** The words of the text that a reader has selected, and everything that is copied with them. */
import type { Quoting } from '../../cite/quoting.ts';
import { sayMissing } from './say-missing.ts';
import { caveatsOf, citationOf, labelOf, noteLines, type CitationLine } from './citation-lines.ts';
import { publishedRange } from './published-range.ts';
import { selectedBlocks, type SelectedBlock } from './selected-blocks.ts';
import { otherLines } from './other-lines.ts';
import { selectedPlaces } from './selected-places.ts';

/** Words of the text that a reader has selected. */
export interface SelectedWords {
  /** Of the first place; the words that a new annotation would quote. */
  readonly exact: string;
  readonly before?: string | undefined;
  readonly isTitle: boolean;
  /** Number of the sentence that they begin in; none in a title. */
  readonly sentence: string | undefined;
  readonly address: string;
  /** Element id, on the passage's own page, of the title or the sentence that they begin in; and the passage. */
  readonly place: string;
  readonly passage: string;
  /** Their place, text and version. */
  readonly citation: CitationLine;
  /** The element with the title and the text in which they begin. */
  readonly text: HTMLElement;
  /** As it was selected: with proposed readings, these are shown in place of the words. */
  readonly range: Range;
}

/** Everything that is selected, for the clipboard. */
export interface SelectedPassages {
  readonly blocks: readonly SelectedBlock[];
  /** At least one. */
  readonly lines: readonly CitationLine[];
  /** Where the words of the text are, and the lines for them; nothing if only other words are selected. */
  readonly place:
    { readonly label: string; readonly address: string; readonly lines: readonly CitationLine[] } | undefined;
  /** Whether only one word is selected, and there is nothing to say about it: it is copied bare. */
  readonly isBare: boolean;
}

/** The selected words of the text, if there are any. */
export function selectedWords(quoting: Quoting | undefined): SelectedWords | undefined {
  const range = selectedRange();
  const first =
    range && [...document.querySelectorAll<HTMLElement>('reading-text')].find((text) => range.intersectsNode(text));
  if (first !== undefined && sayMissing(first)) return undefined;
  const places = range === undefined ? [] : selectedPlaces(range);
  const [place] = places;
  const [part] = place?.parts ?? [];
  if (range === undefined || place === undefined || part === undefined) return undefined;
  const citation = citationOf(places, quoting);
  return {
    ...part.words.quote(part.stretch),
    isTitle: part.part === 'title',
    sentence: part.part === 'title' ? undefined : String(place.sentences?.first ?? ''),
    address: citation.address,
    place: part.part === 'title' ? 'title' : (place.sentences?.firstId.split('.').at(-1) ?? ''),
    passage: place.passage,
    citation,
    text: place.text,
    range: getSelection()?.getRangeAt(0) ?? range,
  };
}

/**
 * Everything that is selected, with its citation; nothing if it has no words of the edition.
 * @param range that counts as selected
 */
export function selectedPassages(quoting: Quoting | undefined, range = selectedRange()): SelectedPassages | undefined {
  if (range === undefined) return undefined;
  const places = selectedPlaces(range);
  const notes = noteLines(range, quoting);
  const blocks = selectedBlocks(range);
  const others = otherLines(range, quoting, places.length + notes.length === 0);
  if (blocks.length === 0 || places.length + notes.length + others.length === 0) return undefined;
  const caveats = places.length === 0 ? [] : caveatsOf(places, quoting);
  const citation = places.length === 0 ? undefined : citationOf(places, quoting);
  return {
    blocks,
    lines: [...(citation === undefined ? [] : [citation]), ...caveats, ...notes, ...others],
    place: citation && { label: labelOf(places, quoting), address: citation.address, lines: caveats },
    isBare: isOneWord(blocks) && caveats.length === 0,
  };
}

/** The selected stretch of the published text, whatever is shown in its place. */
function selectedRange(): Range | undefined {
  const selection = getSelection();
  return selection === null || selection.isCollapsed || selection.rangeCount === 0
    ? undefined
    : publishedRange(selection.getRangeAt(0));
}

function isOneWord(blocks: readonly SelectedBlock[]): boolean {
  return blocks.length === 1 && blocks[0]?.words.includes(' ') === false;
}
