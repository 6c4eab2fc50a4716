/** The changes of a proposal, for those who judge it: the changed pages, and the changed passages before and after. */
import type { EditionJson } from '../../exports/edition-json-schema.ts';
import { plural } from '../../edition/plural.ts';
import { changedWords } from './changed-words.ts';
import { findPageChanges, type PageChange } from './page-changes.ts';

type AnnotationJson = EditionJson['annotations'][number];
type PassageJson = EditionJson['passages'][number];

export interface BuiltPages {
  /** HTML of each page, by its path on the host. */
  readonly pages: ReadonlyMap<string, string>;
  readonly edition: EditionJson;
}

/** Nobody would read more; the artifact has all pages. */
const MOST_PAGES = 60;
const MOST_LINES = 6;
const LONGEST_LINE = 160;

/**
 * A summary in Markdown. Words of an author are shown as words, never as markup.
 * @param outside a section on what changes outside its own files
 */
export function summarizeSiteChanges(was: BuiltPages, now: BuiltPages, outside: readonly string[] = []): string {
  const { changed: pages, everywhere, unseen } = findPageChanges(was.pages, now.pages);
  const passages = touchedPassages(was.edition, now.edition);
  return [
    '## What this changes',
    '',
    ...passages.flatMap(({ id, before, after }) => passageSection(id, before, after)),
    ...outside,
    `### ${plural(pages.length, 'page')} changed`,
    '',
    ...(pages.length === 0 ? ['None.'] : pages.slice(0, MOST_PAGES).flatMap(pageLines)),
    ...(pages.length > MOST_PAGES ? [`- and ${pages.length - MOST_PAGES} more`] : []),
    ...(everywhere.lines.length === 0
      ? []
      : [
          '',
          `On nearly every page, and on ${plural(everywhere.pages, 'page')} nothing else:`,
          '',
          ...lineItems(everywhere.lines, ''),
        ]),
    ...(unseen === 0 ? [] : ['', `Changed in nothing that a reader sees: ${plural(unseen, 'page')}.`]),
    '',
    'The whole site is in the artifact “preview”: unpack it, and serve the folder with any static server.',
    '',
  ].join('\n');
}

function pageLines({ path, change, lines }: PageChange): readonly string[] {
  return [`- \`${path}\` ${change}`, ...lineItems(lines, '  ')];
}

function lineItems(lines: readonly string[], indent: string): readonly string[] {
  const shown = lines
    .slice(0, MOST_LINES)
    .map((line) => `${indent}- ${line.slice(0, 1)} ${asWords(line.slice(2, LONGEST_LINE))}`);
  return [...shown, ...(lines.length > MOST_LINES ? [`${indent}- and ${lines.length - MOST_LINES} more lines`] : [])];
}

interface Side {
  readonly passage: PassageJson | undefined;
  readonly notes: readonly AnnotationJson[];
}

function touchedPassages(
  was: EditionJson,
  now: EditionJson,
): readonly { readonly id: string; readonly before: Side; readonly after: Side }[] {
  const side = ({ passages, annotations }: EditionJson, id: string): Side => ({
    passage: passages.find((one) => one.id === id),
    notes: annotations.filter(({ passage }) => passage === id),
  });
  const ids = [...new Set([...now.passages, ...was.passages].map(({ id }) => id))];
  return ids
    .map((id) => ({ id, before: side(was, id), after: side(now, id) }))
    .filter(
      ({ before, after }) => before.passage?.text !== after.passage?.text || changedNotes(before, after).length > 0,
    );
}

/** A note's letter follows from its place among the others: if only the letter differs, the note has not changed. */
function changedNotes(
  before: Side,
  after: Side,
): readonly { readonly was: AnnotationJson | undefined; readonly now: AnnotationJson | undefined }[] {
  const ids = [...new Set([...after.notes, ...before.notes].map(({ id }) => id))];
  const same = (a: AnnotationJson | undefined, b: AnnotationJson | undefined) =>
    JSON.stringify({ ...a, letter: '' }) === JSON.stringify({ ...b, letter: '' });
  return ids
    .map((id) => ({
      was: before.notes.find((note) => note.id === id),
      now: after.notes.find((note) => note.id === id),
    }))
    .filter(({ was, now }) => !same(was, now));
}

function passageSection(id: string, before: Side, after: Side): readonly string[] {
  const notes = changedNotes(before, after);
  const text = (side: Side, which: 'was' | 'now') =>
    side.passage === undefined
      ? '(none)'
      : markedText(
          side.passage,
          notes.flatMap((note) => note[which] ?? []),
        );
  return [
    `### ${asWords(after.passage?.title ?? before.passage?.title ?? id)} (${id})`,
    '',
    '**Before**',
    '',
    `> ${text(before, 'was')}`,
    '',
    '**After**',
    '',
    `> ${text(after, 'now')}`,
    '',
    ...notes.flatMap(({ was, now }) => [
      `- ${was === undefined ? 'New' : now === undefined ? 'Gone' : 'Changed'}: \`${(now ?? was)?.id ?? ''}\`, ${(now ?? was)?.kind ?? ''}, by ${asWords((now ?? was)?.by ?? '')}`,
      ...noteLines(was, now),
    ]),
    '',
  ];
}

/** The words of a note; of one that changed, the changed words with those around them. */
function noteLines(was: AnnotationJson | undefined, now: AnnotationJson | undefined): readonly string[] {
  if (was?.text === now?.text) return ['  - its words are the same, something else of it changed'];
  const { before, after } =
    was === undefined || now === undefined
      ? { before: asWords(was?.text ?? ''), after: asWords(now?.text ?? '') }
      : changedWords(was.text, now.text, asWords);
  return [
    ...(was === undefined ? [] : [`  - before: ${before}`]),
    ...(now === undefined ? [] : [`  - after: ${after}`]),
  ];
}

/** The text with the words of some notes in bold. */
function markedText({ text, sentences }: PassageJson, notes: readonly AnnotationJson[]): string {
  const quoted = notes.filter(({ part }) => part === 'text').flatMap(({ quotes }) => quotes);
  const whole = notes.flatMap((note) =>
    note.scope === 'sentence' ? sentences.filter(({ id }) => note.sentences.includes(id)) : [],
  );
  const ranges = [...quoted, ...whole].filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start);
  let at = 0;
  let marked = '';
  for (const { start, end } of ranges) {
    if (start < at) continue;
    marked += `${asWords(text.slice(at, start))}<b>${asWords(text.slice(start, end))}</b>`;
    at = end;
  }
  return marked + asWords(text.slice(at));
}

/** Words that neither Markdown nor HTML changes. */
export function asWords(words: string): string {
  return words
    .replaceAll(/\s+/gu, (space) => (space.includes('\n') ? ' ' : space))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_[\]|~#@!]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`)
    .replaceAll('://', ':&#47;/');
}
