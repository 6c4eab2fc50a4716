import type { Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { SyntaxFinding } from './author-file.ts';

/** The Markdown that an author may use. Everything else is refused by name. */
const ALLOWED: ReadonlySet<string> = new Set<Nodes['type']>([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'link',
  'list',
  'listItem',
  'blockquote',
  'break',
  'table',
  'tableRow',
  'tableCell',
  'thematicBreak',
]);

const NAMES: Readonly<Record<string, string>> = {
  html: 'Raw HTML',
  code: 'A block of code',
  inlineCode: 'Code',
  image: 'An image',
  delete: 'A stretch of struck words',
  imageReference: 'An image',
  heading: 'A heading',
  definition: 'A link definition',
  linkReference: 'A link by reference',
  footnoteReference: 'A footnote',
  footnoteDefinition: 'A footnote',
};

/** Markup that makes a page taller. */
const TALL: ReadonlySet<string> = new Set<Nodes['type']>([
  'paragraph',
  'listItem',
  'tableRow',
  'thematicBreak',
  'break',
  'heading',
]);
/** How many of these one file may have; the longest essay has 40. */
const MOST_LINES = 250;
/** How many columns fit beside one another on a page of paper. */
const MOST_COLUMNS = 12;

/** Markup that is not allowed in a file, in words for its author. */
export function findForbiddenMarkup(
  tree: Root,
  { headings }: { readonly headings: boolean },
): readonly SyntaxFinding[] {
  const findings: SyntaxFinding[] = [];
  let lines = 0;
  const add = (node: Nodes, message: string): void => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    findings.push({ point: { line, column }, message });
  };
  visit(tree, (node, index, parent) => {
    if (!ALLOWED.has(node.type) && !(headings && node.type === 'heading' && node.depth > 1))
      add(node, `${NAMES[node.type] ?? `Markup of the kind “${node.type}”`} is not allowed here`);
    if (TALL.has(node.type)) lines += 1;
    if (lines === MOST_LINES + 1 && TALL.has(node.type))
      add(node, `There are more than ${MOST_LINES} paragraphs, items, rows and line breaks`);
    const fault = emptinessOf(node, parent?.children[(index ?? 0) - 1]);
    if (fault !== undefined) add(node, fault);
  });
  return findings;
}

/** Markup that only takes space. */
function emptinessOf(node: Nodes, before: RootContent | undefined): string | undefined {
  if (node.type === 'thematicBreak' && before?.type === 'thematicBreak') return 'A horizontal line follows another';
  if (node.type === 'break' && isBreak(before)) return 'A line break follows another';
  if (node.type === 'listItem' && toString(node).trim() === '') return 'An item of the list is empty';
  if (node.type === 'table' && toString(node).trim() === '') return 'A table is empty';
  if (node.type === 'table' && (node.children[0]?.children.length ?? 0) > MOST_COLUMNS)
    return `A table has more than ${MOST_COLUMNS} columns`;
  return undefined;
}

/** Spaces between two breaks are parsed as text. */
function isBreak(node: RootContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
}
