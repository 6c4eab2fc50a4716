/** From passage files to passages: order, text, sentences; and the comparison with the lock. */
import { cutSentences, type SentenceCut } from '../../markdown/sentences.ts';
import type { Passage, Sentence } from '../passage.ts';
import type { PassageKind } from '../vocabularies.ts';
import { LOCK_PATH, type Entries, type PassageEntry } from '../read/entries.ts';
import { compareText, type Problem } from '../problems.ts';
import { asId, emptyEssay, type Draft } from '../registry/registry.ts';
import { hashWords, parseLock, relockPassage, type LockedPassage, type SentenceLock } from './sentence-lock.ts';

/** A passage before anything refers to it. */
export interface CutPassage {
  readonly entry: PassageEntry;
  readonly passage: Draft<Passage>;
  readonly cuts: readonly SentenceCut[];
}

/**
 * Cuts every passage into sentences and gives them the ids of the lock. Chapters come before their proposals, the
 * preamble first, the closing last.
 * @param language of the text, BCP 47
 * @param root beginning of the paths in problems
 */
export function cutPassages(
  entries: Entries,
  language: string,
  root: string,
  problems: Problem[],
): readonly CutPassage[] {
  const cut = entries.passages.map((entry) => cutPassage(entry, language));
  const chapters = new Map(
    cut.filter(({ passage }) => passage.kind === 'chapter').map(({ passage }) => [passage.number, passage]),
  );
  for (const { entry, passage } of cut) {
    if (passage.kind === 'chapter') passage.chapter = passage;
    if (passage.kind === 'proposal') passage.chapter = chapters.get(entry.fields.chapter);
    if (
      entry.fields.chapter !== undefined &&
      passage.chapter === undefined &&
      !entries.broken.has(`text/chapter-${entry.fields.chapter}.mdx`)
    ) {
      problems.push({
        rule: 'unknown-chapter',
        place: entry.placeOf(['chapter']),
        sentence: `There is no chapter ${entry.fields.chapter}`,
        note: `expected: ${[...chapters.keys()].join(', ')}`,
      });
    }
  }
  const ordered = cut.toSorted((a, b) => compareText(readingOrder(a.passage), readingOrder(b.passage)));
  compareWithLock(ordered, entries, root, problems);
  return ordered;
}

/** The lock that the present passages would have, keeping the ids of an earlier lock. */
export function relock(passages: readonly CutPassage[], previous: SentenceLock): SentenceLock {
  const present = passages.map(
    ({ passage, cuts }) => [passage.id, relockPassage(passage.title, cuts, previous[passage.id])] as const,
  );
  return { ...previous, ...Object.fromEntries(present) };
}

function cutPassage(entry: PassageEntry, language: string): CutPassage {
  const text = entry.body.paragraphs.map((paragraph) => paragraph.text).join('\n');
  const [kind, number] = entry.id.split('-');
  const passage: Draft<Passage> = {
    id: asId(entry.id),
    kind: kind as PassageKind,
    number: number === undefined ? undefined : Number(number),
    chapter: undefined,
    title: entry.fields.title,
    also: searchWords(entry, 'title'),
    text,
    sentences: [],
    why: undefined,
    introduction: emptyEssay(),
    annotations: [],
    alignments: [],
    mentions: [],
    parallels: [],
    figures: [],
    noneFound: new Map(),
    backlinks: [],
  };
  return { entry, passage, cuts: cutSentences(text, language) };
}

/** In a text without chapters, proposals come where chapters would be. */
function readingOrder({ kind, number = 0, chapter }: Passage): string {
  const part = { preamble: 0, chapter: 1, proposal: 1, closing: 2 }[kind];
  const digits = (count: number) => String(count).padStart(6, '0');
  return [part, digits(chapter?.number ?? 0), kind === 'chapter' ? digits(0) : digits(number)].join('.');
}

function compareWithLock(passages: readonly CutPassage[], entries: Entries, root: string, problems: Problem[]): void {
  const lock = entries.lock === undefined ? {} : parseLock(entries.lock.text);
  if (lock === undefined) {
    problems.push({
      rule: 'changed-base-text',
      place: { path: root + LOCK_PATH, line: 1, column: 1 },
      sentence: 'The lock of the base text cannot be read',
    });
  }
  for (const { entry, passage, cuts } of passages) {
    const locked = lock?.[passage.id];
    passage.sentences = cuts.map((cut, index) => sentenceOf(cut, index, { entry, passage }, locked));
    if (lock !== undefined) comparePassage(entry, passage, cuts, locked, problems);
  }
  for (const id of Object.keys(lock ?? {})) {
    const isPresent = passages.some(({ passage }) => passage.id === id) || entries.broken.has(`text/${id}.mdx`);
    if (!isPresent)
      problems.push({
        rule: 'changed-base-text',
        place: { path: root + LOCK_PATH, line: 1, column: 1 },
        sentence: `The locked passage “${id}” is gone`,
      });
  }
}

function sentenceOf(
  { text, start, end }: SentenceCut,
  index: number,
  { entry, passage }: Pick<CutPassage, 'entry' | 'passage'>,
  locked: LockedPassage | undefined,
): Draft<Sentence> {
  const id = locked?.sentences[index]?.id ?? `s${index + 1}`;
  return {
    id: asId(id),
    number: index + 1,
    passage,
    text,
    start,
    end,
    also: searchWords(entry, id),
    backlinks: [],
  };
}

function comparePassage(
  entry: PassageEntry,
  passage: Passage,
  cuts: readonly SentenceCut[],
  locked: LockedPassage | undefined,
  problems: Problem[],
): void {
  const report = (place: Problem['place'], sentence: string, note?: string) =>
    problems.push({ rule: 'changed-base-text', place, sentence, note });
  if (locked === undefined)
    return void report(entry.placeOf(['title']), `The passage ${passage.id} is not in the lock`);
  if (hashWords(passage.title) !== locked.title)
    report(entry.placeOf(['title']), 'The title differs from the locked one');
  const index = cuts.findIndex((cut, at) => hashWords(cut.text) !== locked.sentences[at]?.hash);
  const changed = cuts[index];
  if (changed !== undefined) {
    report(
      placeInText(entry, changed.start),
      `Sentence ${index + 1} differs from the locked one`,
      `it now begins: “${changed.text.slice(0, 60)}”`,
    );
  } else if (cuts.length < locked.sentences.length) {
    report(
      placeInText(entry, passage.text.length),
      `${passage.id} has ${cuts.length} sentences, the lock has ${locked.sentences.length}`,
    );
  }
}

/** Place of an offset of the passage's text; exact if the paragraph is on one line of the file. */
function placeInText(entry: PassageEntry, offset: number): Problem['place'] {
  let start = 0;
  for (const { text, point } of entry.body.paragraphs) {
    if (offset <= start + text.length)
      return entry.placeAt({ line: point.line, column: point.column + offset - start });
    start += text.length + 1;
  }
  return entry.placeAt(undefined);
}

/** Words that readers use for a passage, by `title`, or for the content of one of its sentences, by its id. */
function searchWords({ fields }: PassageEntry, of: string): string[] {
  const words = fields.also[of] ?? [];
  return Array.isArray(words) ? words : words.words;
}
