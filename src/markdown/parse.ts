import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Point, SyntaxFinding } from './author-file.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** Parses Markdown with tables; the first two positions of every node are those of the file. */
export function parseMarkdown(body: string): Root {
  return markdown.parse(body);
}

/** Parses MDX. What is not MDX comes back as a finding beside an empty tree. */
export function parseMdx(body: string): { readonly tree: Root; readonly findings: readonly SyntaxFinding[] } {
  try {
    return { tree: mdx.parse(body), findings: [] };
  } catch (error) {
    return { tree: { type: 'root', children: [] }, findings: [{ point: pointOfError(error), message: reasonOf(error) }] };
  }
}

function pointOfError(error: unknown): Point {
  const { line, column } = Object(error) as { line?: number; column?: number };
  return { line: line ?? 1, column: column ?? 1 };
}

function reasonOf(error: unknown): string {
  const { reason } = Object(error) as { reason?: string };
  return (reason ?? String(error)).replaceAll('`', '“').replace(/“([^“]*)“/gu, '“$1”').replace(/[.,]? ?\(note:.*$/su, '');
}
