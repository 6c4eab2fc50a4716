import type { Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Point, SyntaxFinding } from './author-file.ts';

const BASE_TEXT = 'BaseText';

/** The parts of a passage's file. */
export interface PassageBody {
  /** The paragraphs of the base text, with the place of each. */
  readonly paragraphs: readonly { readonly text: string; readonly point: Point }[];
  /** The part after the base text. */
  readonly introduction: Root;
  /** Code, components other than the base text, and everything before it. */
  readonly code: readonly SyntaxFinding[];
  readonly hasBaseText: boolean;
}

/** Separates the base text and the introduction in a passage's tree, and reports everything that could run. */
export function partPassage(tree: Root): PassageBody {
  const index = tree.children.findIndex(isBaseText);
  const element = tree.children[index];
  const paragraphs =
    element && isBaseText(element)
      ? element.children.filter((node): node is Paragraph => node.type === 'paragraph')
      : [];
  return {
    paragraphs: paragraphs.map((node) => ({
      text: paragraphText(node),
      point: node.position?.start ?? { line: 1, column: 1 },
    })),
    introduction: { type: 'root', children: tree.children.slice(index + 1) },
    code: [...findWordsBefore(tree, index), ...findCode(tree)],
    hasBaseText: paragraphs.length > 0,
  };
}

/** The text of a paragraph on one line: a line break in the file is a space for the reader. */
export function paragraphText(node: Paragraph): string {
  return toString(node).replace(/\s+/gu, ' ').trim();
}

export function isBaseText(node: RootContent): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && node.name === BASE_TEXT;
}

/** Imports and expressions are reported as code. */
function findWordsBefore(tree: Root, index: number): readonly SyntaxFinding[] {
  const first = tree.children.slice(0, Math.max(index, 0)).find(({ type }) => !type.startsWith('mdx'));
  return first === undefined
    ? []
    : [{ point: first.position?.start ?? { line: 1, column: 1 }, message: `Nothing is allowed before <${BASE_TEXT}>` }];
}

function findCode(tree: Root): readonly SyntaxFinding[] {
  const findings: SyntaxFinding[] = [];
  let baseTexts = 0;
  const report = (node: { position?: Root['position'] }, message: string) =>
    findings.push({ point: node.position?.start ?? { line: 1, column: 1 }, message });
  visit(tree, (node, _index, parent) => {
    if (node.type === 'mdxjsEsm') report(node, 'An import or export is not allowed in a passage');
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      report(node, 'An expression in braces is not allowed in a passage');
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      if (node.name !== BASE_TEXT || parent !== tree)
        report(node, `The component or tag <${node.name ?? ''}> is not allowed here`);
      else if (node.attributes.length > 0) report(node, `<${BASE_TEXT}> takes no attributes`);
      else if ((baseTexts += 1) > 1) report(node, `A passage has one <${BASE_TEXT}>`);
      else if (
        node.children.some(
          (child) => child.type !== 'paragraph' || child.children.some((inline) => inline.type !== 'text'),
        )
      )
        report(node, `<${BASE_TEXT}> contains only paragraphs of plain words`);
    }
  });
  return findings;
}
