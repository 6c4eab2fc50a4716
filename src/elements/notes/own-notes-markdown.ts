/** The reader's own notes as Markdown: a heading for each passage, each note under the words that it is about. */
import { ownNoteWords } from '../../words/own-notes.ts';
import type { OwnNote } from './own-note.ts';

/** A passage with the name of its page. */
export interface NamedPage {
  /** From the root of the site. */
  readonly page: string;
  readonly name: string;
}

/**
 * @param passages in the order of the text; notes on other pages follow under the path of their page
 * @param root address of the site's root
 */
export function ownNotesMarkdown(
  notes: readonly OwnNote[],
  passages: readonly NamedPage[],
  root: string,
  title: string,
): string {
  const parts = byPassage(notes, passages).map(
    ([{ page, name }, its]) =>
      `## [${escaped(name)}](${new URL(page, root).href})\n\n${its.map((note) => noteMarkdown(note, root)).join('\n\n')}`,
  );
  return `# ${escaped(title)}\n\n${parts.join('\n\n')}\n`;
}

/** Notes by the passage that they are on, in the order of the text. */
export function byPassage(
  notes: readonly OwnNote[],
  passages: readonly NamedPage[],
): readonly (readonly [NamedPage, readonly OwnNote[]])[] {
  const known = new Set(passages.map(({ page }) => page));
  const others = [...new Set(notes.map(({ page }) => page).filter((page) => !known.has(page)))];
  return [...passages, ...others.map((page) => ({ page, name: page }))]
    .map((passage) => [passage, notes.filter(({ page }) => page === passage.page)] as const)
    .filter(([, its]) => its.length > 0);
}

function noteMarkdown({ page, part, sentence, exact, text, modified }: OwnNote, root: string): string {
  const address = new URL(page, root);
  address.hash = part === 'title' ? 'title' : sentence;
  const said = text === '' ? [] : [text.trim()];
  const made = `*[${ownNoteWords.onDay(modified.slice(0, 'YYYY-MM-DD'.length))}](${address.href})*`;
  return [`> ${escaped(exact)}`, ...said, made].join('\n\n');
}

/** Words of the edition are not markup; the reader's own words may be. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#]/gu, String.raw`\$&`);
}
