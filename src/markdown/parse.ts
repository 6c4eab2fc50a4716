import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { SyntaxFinding } from './author-file.ts';
import { recallParse } from './parse-memory.ts';
import { pointOfOffset } from './unseen.ts';

/** A parsed text. If there are findings, the tree is empty. */
export interface Parsed {
  readonly tree: Root;
  readonly findings: readonly SyntaxFinding[];
}

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** Parses Markdown with tables; the first two positions of every node are those of the file. */
export function parseMarkdown(body: string): Parsed {
  return recallParse('prose', body, () =>
    guardedParse(
      body,
      (text) => markdown.parse(text),
      () => [{ point: { line: 1, column: 1 }, message: 'The prose is nested too deeply to be read' }],
    ),
  );
}

/**
 * No prose needs more equal signs in a row than this, and a parser's work grows with the square of their number.
 * Hyphens and spaces are not counted: they draw tables.
 */
const SIGNS_IN_A_ROW = /([*_~`[\](){}<>!|#&^])\1{19}/u;
/** The same for signs that open one thing inside another: each level is a step of a parser's stack. */
const OPENINGS_IN_A_ROW = /(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){20}/u;

/**
 * Parses a text whose author may want to harm the parser.
 * @param failure is reported when the parser gives up
 */
export function guardedParse(
  body: string,
  parse: (text: string) => Root,
  failure: (error: unknown) => readonly SyntaxFinding[],
): Parsed {
  const empty: Root = { type: 'root', children: [] };
  const pile =
    SIGNS_IN_A_ROW.exec(body) ??
    OPENINGS_IN_A_ROW.exec(body.replaceAll(/[-:|]{3,}/gu, (line) => ' '.repeat(line.length)));
  if (pile !== null)
    return {
      tree: empty,
      findings: [
        {
          point: pointOfOffset(body, pile.index),
          message: `“${pile[0].trim().slice(0, 1)}” may not be repeated twenty times in a row`,
        },
      ],
    };
  try {
    const tree = parse(body);
    return depthOf(tree) > DEEPEST ? { tree: empty, findings: failure(undefined) } : { tree, findings: [] };
  } catch (error) {
    return { tree: empty, findings: failure(error) };
  }
}

/** Lists in lists in quotations, with emphasis in a link in them, are nine deep. */
const DEEPEST = 24;

function depthOf(tree: Root): number {
  let depth = 0;
  let level: readonly object[] = [tree];
  while (level.length > 0 && depth <= DEEPEST) {
    level = level.flatMap((node) => ('children' in node ? (node.children as readonly object[]) : []));
    depth += 1;
  }
  return depth;
}
