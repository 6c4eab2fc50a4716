import type { Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { isBaseText, paragraphText } from './base-text.ts';
import { cutSentences } from './sentences.ts';

/**
 * Remark plugin for passages: every sentence of `<BaseText>` becomes `<Sentence n="1" words="…" />`, numbered through
 * the passage. The part after the text, even if it is empty, is wrapped in `<Introduction>`. The page decides how both
 * look; the file stays plain words.
 */
export function remarkBaseText({ language }: { readonly language: string }): (tree: Root) => void {
  return (tree) => {
    const index = tree.children.findIndex(isBaseText);
    const element = tree.children[index];
    if (element === undefined || !isBaseText(element)) return;
    let number = 0;
    element.children = element.children.map((node) => {
      if (node.type !== 'paragraph') return node;
      const sentences = cutSentences(paragraphText(node), language).map(({ text }) =>
        sentenceElement((number += 1), text),
      );
      return { ...node, children: sentences } satisfies Paragraph;
    });
    tree.children.push(introductionElement(tree.children.splice(index + 1)));
  };
}

function sentenceElement(number: number, text: string): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'Sentence',
    attributes: [
      { type: 'mdxJsxAttribute', name: 'n', value: String(number) },
      { type: 'mdxJsxAttribute', name: 'words', value: text },
    ],
    children: [],
  };
}

function introductionElement(children: readonly RootContent[]): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'Introduction',
    attributes: [],
    children: children.filter(
      (node): node is MdxJsxFlowElement['children'][number] => node.type !== 'yaml' && node.type !== 'mdxjsEsm',
    ),
  };
}
