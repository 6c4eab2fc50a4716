/**
 * A selection in the text with proposed readings, as the same stretch of the published text: only published words are
 * copied, cited and annotated, and the readings of the place are named beside them.
 */
import { PrintedWords } from './printed-words.ts';

/** The text with proposed readings, and the published text, which is not shown then. */
const PROPOSED = '.proposed';
const PUBLISHED = '.base';
const READING = 'ins';
/** In units of UTF-16, as offsets are; daggers are only in the text with readings. */
const LETTER = /[^\s†]/g;

/** @param range of the page; it is returned as it is, unless it begins or ends in a text with proposed readings */
export function publishedRange(range: Range): Range {
  const [start, end] = [
    placeIn(range.startContainer, range.startOffset, true),
    placeIn(range.endContainer, range.endOffset, false),
  ];
  const published = range.cloneRange();
  if (end !== undefined) published.setEnd(end.node, end.offset);
  if (start !== undefined) published.setStart(start.node, start.offset);
  // Only a reading was selected whose place is a point: then it is that of the words before it.
  if (start !== undefined && published.collapsed) published.setStart(start.node, Math.max(0, start.offset - 1));
  return published;
}

/** Whether an element is part of the published text that proposed readings take the place of. */
export function isBehindReadings(element: Element): boolean {
  const proposed = element.closest(PUBLISHED)?.parentElement?.querySelector(PROPOSED);
  return proposed?.checkVisibility() === true;
}

interface Place {
  readonly node: Node;
  readonly offset: number;
}

function placeIn(node: Node, offset: number, isStart: boolean): Place | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const proposed = element?.closest(PROPOSED);
  if (proposed == null) return undefined;
  const inTitle = element?.closest(`${PROPOSED}-title`);
  const own = inTitle ?? proposed;
  const root = inTitle == null ? proposed.parentElement?.querySelector(PUBLISHED) : titleOf(proposed);
  if (root == null) return undefined;
  const before = document.createRange();
  before.setStart(own, 0);
  before.setEnd(node, offset);
  const reading = isStart ? element?.closest(READING) : undefined;
  if (reading != null) before.setEndBefore(replacedBy(reading));
  return afterLetters(new PrintedWords(root), lettersIn(own, before, inTitle == null), isStart);
}

function titleOf(proposed: Element): Element | null {
  return proposed.closest('reading-text')?.querySelector('h1, h2') ?? null;
}

/** The words that a reading replaces, which are directly before it; or the reading itself, if it replaces none. */
function replacedBy(reading: Element): Element {
  const { previousSibling: between, previousElementSibling: before } = reading;
  const isBeside = between === before || (between?.previousSibling === before && between.textContent?.trim() === '');
  return isBeside && before?.matches('del') === true ? before : reading;
}

/** How many letters of published words a range has. */
function lettersIn(root: Element, range: Range, isText: boolean): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!range.intersectsNode(node) || parent?.closest(READING) != null) continue;
    if (isText && parent?.closest(`${PROPOSED}-title`) != null) continue;
    const words = node === range.endContainer ? (node as Text).data.slice(0, range.endOffset) : (node as Text).data;
    count += [...words.matchAll(LETTER)].length;
  }
  return count;
}

/** The place after so many letters: for a beginning before the next one, for an end after the last one. */
function afterLetters(words: PrintedWords, count: number, isStart: boolean): Place {
  const letters = [...words.text.matchAll(LETTER)].map(({ index }) => index);
  const at = isStart ? (letters[count] ?? words.text.length) : (letters[count - 1] ?? -1) + 1;
  const { startContainer, startOffset } = words.rangeOf({ start: at, end: at });
  return { node: startContainer, offset: startOffset };
}
