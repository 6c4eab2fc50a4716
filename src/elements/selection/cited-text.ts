/** Selected words in the form in which they are copied, with their citation. */
import type { CopiedText } from '../dom/copy-both.ts';
import type { CitationLine } from './citation-lines.ts';
import type { SelectedPassages } from './selected-words.ts';
import type { SelectedBlock } from './selected-blocks.ts';

/** @param isCited whether the citation is copied with the words */
export function citedText({ blocks, lines, isBare }: SelectedPassages, isCited: boolean): CopiedText {
  if (!isCited || isBare) return { plain: plainBlocks(blocks), html: htmlBlocks(blocks) };
  const [only, another] = blocks;
  const [first, ...rest] = lines;
  // A short quotation is on the line of its citation, as scholars write it.
  if (only?.isRow === false && another === undefined && first !== undefined)
    return {
      plain: [`“${only.words}” (${lineText(first)})`, ...rest.map(lineText)].join('\n'),
      html: `<p>“${escaped(only.words)}” (${lineHtml(first)})</p>${rest.map((line) => `<p>${lineHtml(line)}</p>`).join('')}`,
    };
  return {
    plain: `${plainBlocks(blocks)}\n\n${lines.map(lineText).join('\n')}`,
    html: `<blockquote>${htmlBlocks(blocks)}</blockquote>${lines.map((line) => `<p>${lineHtml(line)}</p>`).join('')}`,
  };
}

/** A link with words that say where it leads. */
export function linkHtml({ words, address }: CitationLine): string {
  return `<a href="${escaped(address)}">${escaped(words)}</a>`;
}

function lineText({ words, address }: CitationLine): string {
  return address === '' ? words : `${words}, ${address}`;
}

function lineHtml({ words, address }: CitationLine): string {
  return address === '' ? escaped(words) : `${escaped(words)}, <a href="${escaped(address)}">${escaped(address)}</a>`;
}

/** Paragraphs with an empty line between them; the rows of a table follow each other. */
function plainBlocks(blocks: readonly SelectedBlock[]): string {
  return blocks
    .map(({ isRow, words }, index) => {
      const between = isRow && blocks[index - 1]?.isRow === true ? '\n' : '\n\n';
      return index === 0 ? words : between + words;
    })
    .join('');
}

function htmlBlocks(blocks: readonly SelectedBlock[]): string {
  return blocks.map(blockHtml).join('').replaceAll('</table><table>', '');
}

function blockHtml({ isHeading, isRow, words }: SelectedBlock): string {
  if (isRow) {
    const cells = words.split('\t').map((cell) => `<td>${escaped(cell)}</td>`);
    return `<table><tr>${cells.join('')}</tr></table>`;
  }
  return isHeading ? `<h2>${escaped(words)}</h2>` : `<p>${escaped(words)}</p>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
