/**
 * The words of a title or a text as the edition has them, found in a page that has numbers and letters between them.
 */
import type { TextRange } from '../../edition/edition.ts';
import { findQuotation, isWhole, quoteOf, type Quotation } from '../../edition/anchor/quotations.ts';

/** Numbers of sentences and letters of annotations are no words of the text. */
const NOT_WORDS = '.n, .l, .number, .hidden';

interface Piece {
  readonly node: Text;
  /** Offset of its first character among the words. */
  readonly start: number;
}

/** Words of a part of the page, and where each of them stands. */
export class PrintedWords {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  /** @param root holds a title or a text */
  constructor(root: Node) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const pieces: Piece[] = [];
    let text = '';
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest(NOT_WORDS)) continue;
      pieces.push({ node: node as Text, start: text.length });
      text += (node as Text).data;
    }
    this.text = text;
    this.#pieces = pieces;
  }

  /** Where a quotation stands; several ranges where it stands more than once. */
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

  /**
   * The words that a range of the page touches, widened to whole words.
   * @returns nothing where it touches none
   */
  wordsIn(range: Range): TextRange | undefined {
    const touched = this.#pieces.filter(({ node }) => range.intersectsNode(node));
    const [first, last] = [touched[0], touched.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    let start = first.start + (range.startContainer === first.node ? range.startOffset : 0);
    let end = last.start + (range.endContainer === last.node ? range.endOffset : last.node.data.length);
    while (start < end && /\s/u.test(this.text[start] ?? '')) start += 1;
    while (end > start && /\s/u.test(this.text[end - 1] ?? '')) end -= 1;
    if (start === end) return undefined;
    while (start > 0 && !isWhole({ start, end: start }, this.text)) start -= 1;
    while (end < this.text.length && !isWhole({ start: end, end }, this.text)) end += 1;
    return { start, end };
  }

  /** A stretch of the words as a quotation that nothing else matches. */
  quote(stretch: TextRange): Quotation {
    return quoteOf(this.text, stretch);
  }

  #pieceAt(offset: number): Piece | undefined {
    return this.#pieces.findLast(({ start }) => start <= offset);
  }
}
