import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { FieldPath, Point } from './author-file.ts';

/**
 * The field at a place of an author's file.
 * @param text a Markdown file that begins with its fields, or one that consists only of fields
 * @returns nothing for a place after the fields
 */
export function fieldAt(text: string, { line, column }: Point): FieldPath | undefined {
  const isMarkdown = text.startsWith('---\n');
  const end = isMarkdown ? text.indexOf('\n---', 3) + 1 : text.length;
  const yaml = isMarkdown ? ' '.repeat(3) + text.slice(3, end) : text;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const offset = (lines.lineStarts[line - 1] ?? yaml.length) + column - 1;
  return offset >= yaml.length ? undefined : pathTo(document.contents, offset);
}

function pathTo(node: Node | null, offset: number): FieldPath {
  if (isMap(node)) {
    const pair = node.items.findLast(
      (item) => isPair(item) && isNode(item.key) && (item.key.range?.[0] ?? Infinity) <= offset,
    );
    return pair === undefined ? [] : [String(pair.key), ...pathTo(isNode(pair.value) ? pair.value : null, offset)];
  }
  if (isSeq(node)) {
    const index = node.items.findLastIndex((item) => isNode(item) && (item.range?.[0] ?? Infinity) <= offset);
    const item = node.items[index];
    return index < 0 ? [] : [index, ...pathTo(isNode(item) ? item : null, offset)];
  }
  return [];
}
