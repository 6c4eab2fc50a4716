import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { SyntaxFinding } from './author-file.ts';

/** What an author's Markdown may hold. Everything else is refused by name. */
const ALLOWED: ReadonlySet<string> = new Set<Nodes['type']>([
  'root', 'paragraph', 'text', 'emphasis', 'strong', 'link', 'list', 'listItem', 'blockquote', 'break', 'delete',
  'table', 'tableRow', 'tableCell', 'thematicBreak',
]);

const NAMES: Readonly<Record<string, string>> = {
  html: 'Raw HTML',
  code: 'A block of code',
  inlineCode: 'Code',
  image: 'An image',
  imageReference: 'An image',
  heading: 'A heading',
  definition: 'A link definition',
  linkReference: 'A link by reference',
  footnoteReference: 'A footnote',
  footnoteDefinition: 'A footnote',
};

/** What the reader of a file would find in it that may not be there. */
export function findForbiddenMarkup(tree: Root, { headings }: { readonly headings: boolean }): readonly SyntaxFinding[] {
  const findings: SyntaxFinding[] = [];
  visit(tree, (node) => {
    if (ALLOWED.has(node.type) || (headings && node.type === 'heading' && node.depth > 1)) return;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    findings.push({ point: { line, column }, message: `${NAMES[node.type] ?? `Markup of the kind “${node.type}”`} may not stand here` });
  });
  return findings;
}
