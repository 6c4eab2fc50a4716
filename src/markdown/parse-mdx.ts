import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Point } from './author-file.ts';
import { recallParse } from './parse-memory.ts';
import { guardedParse, type Parsed } from './parse.ts';

const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** Parses MDX, which runs nothing. If it is not MDX, the result is a finding beside an empty tree. */
export function parseMdx(body: string): Parsed {
  return recallParse('mdx', body, () =>
    guardedParse(
      body,
      (text) => mdx.parse(text),
      (error) => [{ point: pointOfError(error), message: commitReason(error) }],
    ),
  );
}

function pointOfError(error: unknown): Point {
  const { line, column } = Object(error) as { line?: number; column?: number };
  return { line: line ?? 1, column: column ?? 1 };
}

function commitReason(error: unknown): string {
  const { reason } = Object(error) as { reason?: string };
  return (reason ?? 'The text is nested too deeply to be read')
    .replaceAll('`', '“')
    .replace(/“([^“]*)“/gu, '“$1”')
    .replace(/[.,]? ?\(note:.*$/su, '');
}
