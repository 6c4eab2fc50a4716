/** From files to entries: which kind each file is of, and what it says. Judges each file alone. */
import type { z } from 'zod';
import { findForbiddenMarkup } from '../markdown/allow-list.ts';
import { readMarkdownFile } from '../markdown/author-file.ts';
import { partPassage, type PassageBody } from '../markdown/base-text.ts';
import { parseMdx } from '../markdown/parse-mdx.ts';
import type { ContentFile } from './content-files.ts';
import type { Problem } from './problems.ts';
import { readContributedEntries, type ContributedEntries } from './contributed-entries.ts';
import { EntryReader } from './entry-reader.ts';
import { readFields, reportFindings, SLUG, type Entry, type ProseEntry } from './read-entry.ts';
import * as schemas from './schemas.ts';

export interface PassageEntry extends Entry<z.output<typeof schemas.passageSchema>> {
  readonly body: PassageBody;
}

export type TermFields = z.output<typeof schemas.termSchema>;
export type BodyFields = z.output<typeof schemas.bodySchema>;
export type InstrumentFields = z.output<typeof schemas.instrumentSchema>;

/** Everything that the content folder holds, file by file. */
export interface Entries extends ContributedEntries {
  readonly edition: Entry<z.output<typeof schemas.editionSchema>> | undefined;
  readonly passages: readonly PassageEntry[];
  readonly terms: readonly ProseEntry<TermFields>[];
  readonly bodies: readonly ProseEntry<BodyFields>[];
  readonly instruments: readonly ProseEntry<InstrumentFields>[];
  readonly goals: readonly Entry<z.output<typeof schemas.goalSchema>>[];
  /** What the edition says on a goal; each has the id of its goal's file. */
  readonly goalEssays: readonly ProseEntry<z.output<typeof schemas.essaySchema>>[];
  readonly figures: readonly Entry<z.output<typeof schemas.figureSchema>>[];
  readonly timeline: Entry<z.output<typeof schemas.timelineSchema>> | undefined;
  readonly about: ProseEntry<z.output<typeof schemas.essaySchema>> | undefined;
  readonly agenda: ProseEntry<z.output<typeof schemas.essaySchema>> | undefined;
  readonly queries: Entry<z.output<typeof schemas.queriesSchema>> | undefined;
  /** `text/sentences.lock.json`, unread. */
  readonly lock: ContentFile | undefined;
  /** Files that could not be read: what refers to them is not wrong too. Paths from the content folder. */
  readonly broken: ReadonlySet<string>;
}

const PASSAGE = /^(?:preamble|closing|chapter-[1-9]\d*|proposal-\d{2,})$/u;
export const LOCK_PATH = 'text/sentences.lock.json';

/**
 * Reads all files into entries.
 * @param files the files of a content folder
 * @param root what paths in problems begin with, as `content/`
 * @param problems collects what is wrong; a file with wrong fields is left out of the entries
 */
export function readEntries(files: readonly ContentFile[], root: string, problems: Problem[]): Entries {
  const reader = new EntryReader(files, root, problems);
  const entries = {
    ...readContributedEntries(reader),
    edition: reader.yaml(/^(edition)\.yaml$/u, schemas.editionSchema)[0],
    passages: reader.matching(new RegExp(`^text/(${SLUG})\\.mdx$`, 'u')).flatMap(({ file, id }) => readPassageEntry(file, id, root, problems)),
    terms: reader.prose(new RegExp(`^glossary/(${SLUG})\\.md$`, 'u'), schemas.termSchema),
    bodies: reader.prose(new RegExp(`^bodies/(${SLUG})\\.md$`, 'u'), schemas.bodySchema),
    instruments: reader.prose(new RegExp(`^instruments/(${SLUG})\\.md$`, 'u'), schemas.instrumentSchema),
    goals: reader.yaml(/^agenda\/(goal-\d{2})\.yaml$/u, schemas.goalSchema),
    goalEssays: reader.prose(/^agenda\/(goal-\d{2})\.md$/u, schemas.essaySchema),
    figures: reader.yaml(new RegExp(`^figures/(${SLUG})\\.yaml$`, 'u'), schemas.figureSchema),
    timeline: reader.yaml(/^(timeline)\.yaml$/u, schemas.timelineSchema)[0],
    about: reader.prose(/^(about)\.md$/u, schemas.essaySchema)[0],
    agenda: reader.prose(/^(agenda)\.md$/u, schemas.essaySchema)[0],
    queries: reader.yaml(/^(queries)\.yaml$/u, schemas.queriesSchema)[0],
    lock: reader.matching(/^text\/sentences\.lock\.json$/u)[0]?.file,
  };
  reader.reportMisplaced();
  const read = new Set([...Object.values(entries)].flat().map((entry) => entry?.path));
  return { ...entries, broken: new Set([...reader.taken].map((file) => file.path).filter((path) => !read.has(root + path) && !read.has(path))) };
}

function readPassageEntry(file: ContentFile, id: string, root: string, problems: Problem[]): PassageEntry[] {
  const path = root + file.path;
  if (!PASSAGE.test(id)) {
    problems.push({
      rule: 'misplaced-file', place: { path, line: 1, column: 1 }, sentence: `“${id}” is no name of a passage`,
      note: 'expected: preamble, chapter-1, proposal-01 or closing',
    });
    return [];
  }
  const source = readMarkdownFile(file.text);
  const { tree, findings } = parseMdx(source.body);
  const body = partPassage(tree);
  reportFindings('code-in-mdx', [...findings, ...body.code], path, problems);
  reportFindings('forbidden-markup', findForbiddenMarkup(body.introduction, { headings: true }).filter(({ message }) => !message.includes('mdx')), path, problems);
  if (findings.length === 0 && !body.hasBaseText) {
    problems.push({ rule: 'missing-base-text', place: { path, line: 1, column: 1 }, sentence: 'The passage has no base text' });
  }
  const entries = readFields(file, source, id, root, schemas.passageSchema, problems).map((entry) => ({ ...entry, body }));
  return body.hasBaseText ? entries : [];
}

