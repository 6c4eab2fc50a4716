/**
 * The words of a title or a text as the edition has them, found in a page that cuts them by marks and links.
 */
import type { TextRange } from '../../edition/passage.ts';
import { findQuotation, isWhole, quoteOf, type Quotation } from '../../edition/anchor/quotations.ts';

/** Elements for screen readers only are not words of the text. */
const NOT_WORDS = '.hidden';

interface Piece {
  readonly node: Text;
  /** Offset of its first character among the words. */
  readonly start: number;
}

/** Words of a part of the page, and the place of each of them. */
export class PrintedWords {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  /** @param root contains a title or a text */
  constructor(root: Node) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const pieces: Piece[] = [];
    let text = '';
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (PrintedWords.isApart(node)) continue;
      pieces.push({ node: node as Text, start: text.length });
      text += (node as Text).data;
    }
    this.text = text;
    this.#pieces = pieces;
  }

  /** Whether a text node of the page is not part of the words. */
  static isApart(node: Node): boolean {
    return node.parentElement?.closest(NOT_WORDS) != null;
  }

  /** Where a quotation is; several ranges if it occurs more than once. */
  find(quotation: Quotation): readonly TextRange[] {
    return findQuotation(quotation, this.text);
  }

  /** A stretch of the words as a range of the page, from its first to its last letter. */
  rangeOf({ start, end }: TextRange): Range {
    const range = document.createRange();
    const [first, last] = [this.#pieceAt(start), this.#pieceAt(end - 1)];
    if (first !== undefined) range.setStart(first.node, start - first.start);
    if (last !== undefined) range.setEnd(last.node, end - last.start);
    return range;
  }

  /** Where the words of an element are, without white space at their ends; nothing if it has none. */
  stretchOf(element: Element): TextRange | undefined {
    const own = this.#pieces.filter(({ node }) => element.contains(node));
    const [first, last] = [own[0], own.at(-1)];
    return first === undefined || last === undefined
      ? undefined
      : trimmed({ start: first.start, end: last.start + last.node.data.length }, this.text);
  }

  /**
   * The words that a range of the page touches, widened to whole words.
   * @returns nothing if it touches none
   */
  wordsIn(range: Range): TextRange | undefined {
    const touched = this.#pieces.filter(({ node }) => range.intersectsNode(node));
    const [first, last] = [touched[0], touched.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    const touchedWords = trimmed(
      {
        start: first.start + (range.startContainer === first.node ? range.startOffset : 0),
        end: last.start + (range.endContainer === last.node ? range.endOffset : last.node.data.length),
      },
      this.text,
    );
    if (touchedWords === undefined) return undefined;
    let { start, end } = touchedWords;
    while (start > 0 && !isWhole({ start, end: start }, this.text)) start -= 1;
    while (end < this.text.length && !isWhole({ start: end, end }, this.text)) end += 1;
    return { start, end };
  }

  /** A stretch of the words as a quotation that matches nothing else. */
  quote(stretch: TextRange): Quotation {
    return quoteOf(this.text, stretch);
  }

  #pieceAt(offset: number): Piece | undefined {
    return this.#pieces.findLast(({ start }) => start <= offset);
  }
}

function trimmed({ start, end }: TextRange, text: string): TextRange | undefined {
  const words = text.slice(start, end);
  const first = start + words.length - words.trimStart().length;
  return words.trim() === '' ? undefined : { start: first, end: first + words.trim().length };
}
