/** Limits the prose of a file, both as it is written and as a reader sees it, so that no text makes a page endless. */
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isWebAddress } from '../../markdown/web-address.ts';
import type { SyntaxFinding } from '../../markdown/author-file.ts';
import { folderOf, OPEN_FOLDERS } from '../content-paths.ts';

/** Most characters and links of a text. */
interface ProseLimits {
  /** Characters of the file after its fields. */
  readonly written: number;
  /** Characters that a reader sees. A wide character, as in Chinese, counts as two, and each new line as several. */
  readonly seen: number;
  /** Links to other sites. */
  readonly addresses: number;
}

/** An annotation has at most 120 words; English and Chinese words have seven characters each with the space. */
const OF_ANNOTATION: ProseLimits = { written: 3_000, seen: 1_300, addresses: 8 };
/** The longest entry of an edition of twenty proposals has 3,100. */
const OF_ENTRY: ProseLimits = { written: 5_000, seen: 4_500, addresses: 30 };
const OF_MAINTAINERS: ProseLimits = { written: 60_000, seen: 50_000, addresses: 300 };

/** Signs, spaces and pictures between two letters or digits; the most in an edition of twenty proposals are seven. */
const MOST_SIGNS = 30;
/** Characters between two spaces: some addresses are this long, but no word is. */
const LONGEST_WORD = 160;

const WIDE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/gu;
const SIGNS_IN_A_ROW = new RegExp(`[^\\p{L}\\p{M}\\p{N}]{${MOST_SIGNS + 1},}`, 'u');
/** Scripts that write no spaces between words are broken anywhere. */
const LONG_WORD = new RegExp(
  `[[\\S]--[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]]{${LONGEST_WORD + 1},}`,
  'v',
);
/** Nodes that begin a new line on the page, and how many characters of a line on a telephone each takes at least. */
const LINES: ReadonlySet<string> = new Set<Nodes['type']>([
  'paragraph',
  'heading',
  'tableRow',
  'break',
  'thematicBreak',
]);
const LINE = 30;
const BLOCKS_OF_WORDS: ReadonlySet<string> = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell']);
/** Spaces of which a browser shows only one. */
const COLLAPSING_SPACES = /[ \t\n\r]+/gu;

/**
 * Whether a text is too long to be parsed: a parser’s work grows faster than what it reads.
 * @param path of the file, from the content folder
 * @param body the text of the file after its fields
 */
export function tooMuchWritten(path: string, body: string): readonly SyntaxFinding[] {
  const { length } = body.trim();
  const { written } = limitsOf(path);
  if (length <= written) return [];
  const line = body.slice(0, body.search(/\S/u)).split('\n').length;
  return [{ point: { line, column: 1 }, message: `The prose has ${length} characters, and ${written} are the most` }];
}

/** Reports the parts of a text that would fill a reader’s screen. */
export function tooMuchSeen(path: string, prose: Root): readonly SyntaxFinding[] {
  const { seen, addresses } = limitsOf(path);
  const findings: SyntaxFinding[] = [];
  let width = 0;
  let links = 0;
  visit(prose, (node) => {
    const add = (message: string) => findings.push({ point: node.position?.start ?? { line: 1, column: 1 }, message });
    if (node.type === 'link' && isWebAddress(node.url)) {
      links += 1;
      if (links === addresses + 1) add(`There are more than ${addresses} links to other sites`);
    }
    const before = width;
    if (LINES.has(node.type)) width += LINE;
    if (BLOCKS_OF_WORDS.has(node.type)) {
      const words = toString(node).replaceAll(COLLAPSING_SPACES, ' ');
      width += words.length + (words.match(WIDE)?.length ?? 0);
      if (SIGNS_IN_A_ROW.test(words)) add(`More than ${MOST_SIGNS} signs or spaces follow each other without a letter`);
      if (LONG_WORD.test(words)) add(`A word has more than ${LONGEST_WORD} characters`);
    }
    if (before <= seen && width > seen)
      add(`The prose is longer than ${seen} characters, where a wide one counts as two and each new line as ${LINE}`);
  });
  return findings;
}

function limitsOf(path: string): ProseLimits {
  if (path.startsWith(`${folderOf('annotation')}/`)) return OF_ANNOTATION;
  return OPEN_FOLDERS.some((folder) => path.startsWith(`${folder}/`)) ? OF_ENTRY : OF_MAINTAINERS;
}
