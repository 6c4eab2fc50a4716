/**
 * The lines that are copied with words that are neither in a text nor in one of its notes. An element with
 * `data-placed` shows words of the place whose address is its value; without a value, of the place that its first link
 * leads to, or that it leads to itself. All others are words of the page.
 */
import type { Quoting } from '../../cite/quoting.ts';
import { joinedLine, type CitationLine } from './citation-lines.ts';
import { placedLines, type PlacedWords } from './placed-lines.ts';
import { isOnSurface, surfaceOf } from './surface.ts';

/** If words of more places are selected, only their page is named. */
const MOST_PLACES = 20;
/** Words that are not the edition's prose: code to copy, choices, citations. */
const OTHERWISE = 'pre, code, form, .filters, .cited';
/** A text and its notes name themselves. */
const NAMED_OTHERWISE = 'reading-text, .note[id]:not([data-placed])';

/** @param isAlone whether nothing else of the selection names its place: then the page is named, at least */
export function otherLines(range: Range, quoting: Quoting | undefined, isAlone: boolean): readonly CitationLine[] {
  const surface = surfaceOf(range);
  const { commonAncestorContainer: around } = range;
  const element = around instanceof Element ? around : around.parentElement;
  if (surface === null || element?.closest(OTHERWISE) != null) return [];
  const places = placesIn(surface, range);
  if (places.length > 0 && places.length <= MOST_PLACES) {
    const lines = places.flatMap((place) => placedLines(place, quoting));
    return [...new Map(lines.map((line) => [line.words + line.address, line])).values()];
  }
  // Words of a dialog that are of no place are those of the interface.
  return !isAlone || !surface.matches('main') ? [] : [pageLine(surface, quoting, places.length > 0)];
}

/** The places whose own words are selected, by their addresses: a place within another is only itself. */
function placesIn(surface: Element, range: Range): readonly PlacedWords[] {
  const shown = new Set<HTMLElement>();
  const walker = document.createTreeWalker(surface, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const placed = parent?.closest<HTMLElement>('[data-placed]');
    if (placed == null || parent === null || !range.intersectsNode(node) || !isOnSurface(parent, surface)) continue;
    const start = range.startContainer === node ? range.startOffset : 0;
    const end = range.endContainer === node ? range.endOffset : undefined;
    const isSelected = (node as Text).data.slice(start, end).trim() !== '' && parent.checkVisibility();
    if (isSelected && parent.closest(NAMED_OTHERWISE) === null) shown.add(placed);
  }
  const places = [...shown].flatMap((element) => placedWords(element) ?? []);
  return [...new Map(places.map((place) => [place.address, place])).values()];
}

function placedWords(element: HTMLElement): PlacedWords | undefined {
  const { placed = '' } = element.dataset;
  const link = element.matches('a') ? element : element.querySelector('a');
  const href = placed === '' ? link?.getAttribute('href') : placed;
  if (href == null) return undefined;
  const named = placed === '' ? link : (element.querySelector('.preview-heading, h1, h2, h3') ?? link);
  return {
    address: new URL(href, location.href).href,
    label: (named?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim(),
    isWhole: element.querySelector('.base') !== null,
  };
}

function pageLine(main: Element, quoting: Quoting | undefined, hasWordsOfText: boolean): CitationLine {
  const name = main.querySelector('h1')?.textContent.replaceAll(/\s+/gu, ' ').trim();
  const status = hasWordsOfText ? quoting?.status : undefined;
  return joinedLine([name ?? document.title, status, quoting?.version], new URL(location.pathname, location.href).href);
}
