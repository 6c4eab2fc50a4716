/**
 * A guide for programs that read the site for somebody. Source of the form: https://llmstxt.org The form is Markdown; a
 * Markdown writer writes the tree, so that no title can break it.
 */
import type { Link, ListItem, Root, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { passageHeading } from '../render/text/references.ts';
import { siteUrl } from '../site-files.ts';
import { passageFilePath, sectionUrl } from '../urls.ts';
import { downloadWords, FORMAT_WORDS } from '../words/downloads.ts';
import { FORMAT_IDS, formatOf } from './formats.ts';
import type { Material } from './material.ts';
import { datedVersion } from '../render/past/cited-version.ts';
import { paragraph, wordsNode } from './note-tree.ts';

const writer = unified().use(remarkStringify, { bullet: '-' });

export function llmsText({ edition, address, pdf }: Material): string {
  const { info, passages } = edition;
  const formats = FORMAT_IDS.filter((id) => id !== 'llms' && formatOf(id).of === 'edition' && (id !== 'pdf' || pdf));
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, info.shortTitle),
      { type: 'blockquote', children: [paragraph(wordsNode(info.description))] },
      paragraph(
        wordsNode(
          [
            `${info.title}. ${info.issuer}, ${info.date}.`,
            ...(info.textNotice === undefined ? [] : [downloadWords.status(info.textNotice)]),
            `${datedVersion(edition)}.`,
          ].join(' '),
        ),
      ),
      heading(2, downloadWords.passages),
      list(
        passages.map((passage) =>
          item(passageHeading(passage, edition), address(siteUrl(passageFilePath(passage, 'md'))), undefined),
        ),
      ),
      heading(2, downloadWords.whole),
      list([
        ...formats.map((id) =>
          item(FORMAT_WORDS[id].name, address(siteUrl(formatOf(id).files.at(-1) ?? '')), FORMAT_WORDS[id].use),
        ),
        item(downloadWords.title, address(sectionUrl('downloads')), downloadWords.data),
      ]),
    ],
  };
  return writer.stringify(tree);
}

function heading(depth: 1 | 2, words: string): RootContent {
  return { type: 'heading', depth, children: [wordsNode(words)] };
}

function list(children: ListItem[]): RootContent {
  return { type: 'list', spread: false, children };
}

function item(label: string, url: string, use: string | undefined): ListItem {
  const link: Link = { type: 'link', url, children: [wordsNode(label)] };
  return {
    type: 'listItem',
    spread: false,
    children: [paragraph(link, ...(use === undefined ? [] : [wordsNode(`: ${use}`)]))],
  };
}
