/** Everything that is selected on a page, paragraph by paragraph, without numbers, letters and controls. */
import { isWhole } from '../../edition/anchor/quotations.ts';
import { citingWords } from '../../words/citing.ts';
import { isBehindReadings } from './published-range.ts';
import { isOnSurface, surfaceOf } from './surface.ts';

export interface SelectedBlock {
  readonly isHeading: boolean;
  /** Whether it is a row of a table; tabs separate its cells. */
  readonly isRow: boolean;
  readonly words: string;
}

/** Elements that are printed among the words but are not part of them. */
const NOT_WORDS =
  '.n, .l, .k, .number, .proposed, .kind, .hidden, .tools, .turn, .own-links, .quiet-line, .start, .hint, .chapters :is(b, i), .aside > a, .sheet-bar, .sheet-commands, .preview-bar, nav:not(:has([data-placed])), button, input, select, textarea, summary, script, style, svg, [aria-hidden=true], [role=status]:not(:has([data-placed])), [role=toolbar]';
/** Elements that are paragraphs, however they look: also in the line of another, or with parts in lines of their own. */
const PARAGRAPHS = 'p, li, dt, dd, tr, h1, h2, h3, h4, .other';
const HEADINGS = 'h1, h2, h3, h4, .lem';

/** @param range of which only the part in one dialog or in the page’s main part counts */
export function selectedBlocks(range: Range): readonly SelectedBlock[] {
  const surface = surfaceOf(range);
  if (surface === null || !range.intersectsNode(surface)) return [];
  const blocks = new Map<Element, string>();
  /** The column in which the last words of a row are. */
  let column = 0;
  const walker = document.createTreeWalker(surface, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || !range.intersectsNode(node) || parent.closest(NOT_WORDS)) continue;
    if (!isShown(parent) || !isOnSurface(parent, surface)) continue;
    const block = blockOf(parent);
    const cell = block.matches('tr') ? parent.closest<HTMLTableCellElement>('td, th') : null;
    // Between the cells of a row there is only space.
    if (block.matches('tr') && cell === null) continue;
    const before = blocks.get(block);
    const tabs = before === undefined || cell === null ? '' : '\t'.repeat(Math.max(0, cell.cellIndex - column));
    column = cell?.cellIndex ?? 0;
    blocks.set(
      block,
      `${before ?? ''}${tabs}${changed(wordsOf(node as Text, range).replaceAll(/\s+/gu, ' '), parent)}`,
    );
  }
  return [...blocks].flatMap(([block, text]) => {
    const words = text
      .replaceAll(/ *(\t+) */gu, '$1')
      .replaceAll(/ +/gu, ' ')
      .trim();
    return words === '' ? [] : [{ isHeading: block.closest(HEADINGS) !== null, isRow: block.matches('tr'), words }];
  });
}

/** Words before and after a change are not mistaken for each other, nor for words that stayed. */
function changed(words: string, parent: Element): string {
  const change = parent.closest('del, ins');
  if (change === null) return words;
  return words.replace(/\S(?:.*\S)?/u, change.matches('del') ? citingWords.removed : citingWords.added);
}

/** The published text is copied where proposed readings are shown in its place. */
function isShown(element: Element): boolean {
  return element.checkVisibility() || isBehindReadings(element);
}

/** The element whose words make one paragraph. */
function blockOf(element: Element): Element {
  const paragraph = element.closest(PARAGRAPHS);
  if (paragraph !== null) return paragraph;
  for (let one: Element | null = element; one !== null; one = one.parentElement)
    if (!/^(?:inline|contents|ruby)/u.test(getComputedStyle(one).display)) return one;
  return element;
}

/** The whole of a word, also if the selection only touches it. */
function wordsOf(node: Text, range: Range): string {
  let start = range.startContainer === node ? range.startOffset : 0;
  let end = range.endContainer === node ? range.endOffset : node.data.length;
  while (start > 0 && start < node.data.length && !isWhole({ start, end: start }, node.data)) start -= 1;
  while (end > 0 && end < node.data.length && !isWhole({ start: end, end }, node.data)) end += 1;
  return node.data.slice(start, end);
}
