/** From files to entries: the kind of each file, and its values. Judges each file alone. */
import type { z } from 'zod';
import { findForbiddenMarkup } from '../../markdown/forbidden-markup.ts';
import { readMarkdownFile } from '../../markdown/author-file.ts';
import { partPassage, type PassageBody } from '../../markdown/base-text.ts';
import { parseMdx } from '../../markdown/parse-mdx.ts';
import type { ContentFile } from './content-files.ts';
import { EntryReader } from './entry-reader.ts';
import { ENTRY_KINDS, KINDS, type EntryKind } from '../kinds.ts';
import type { ListOf } from '../kind-with.ts';
import { pathPattern, REVIEWS_FOLDER } from '../content-paths.ts';
import { callInFile } from '../field-calls.ts';
import type { Problem } from '../problems.ts';
import { findMixedInProse } from './mixed-in-fields.ts';
import { readFields, reportFindings, type Entry, type ProseEntry } from './read-entry.ts';
import { readKind, type EntryOf } from './read-kind.ts';
import { editionSchema, type EditionFields } from '../fields/edition-schema.ts';
import { goneSchema } from '../fields/gone-schema.ts';
import { passageSchema } from '../fields/passage-schema.ts';
import { labelsSchema } from '../fields/labels-schema.ts';
import { maintainersSchema } from '../fields/maintainers-schema.ts';
import { proposedSchema } from '../fields/proposed-schema.ts';
import { questionsSchema, whySchema } from '../fields/questions-schema.ts';
import { reviewsSchema } from '../fields/review-schema.ts';
import { queriesSchema, readerQueriesSchema } from '../fields/queries-schema.ts';
import { essaySchema, type FieldsOf } from '../schemas.ts';

export interface PassageEntry extends Entry<FieldsOf<'passage'>> {
  readonly body: PassageBody;
}

type Lists = {
  readonly [Kind in EntryKind as ListOf<Kind>]: readonly (Kind extends 'passage'
    ? PassageEntry
    : EntryOf<Exclude<Kind, 'passage'>>)[];
};
type EssayEntry = ProseEntry<z.output<typeof essaySchema>>;

/** Everything that the content folder holds, entry by entry. */
export interface Entries extends Lists {
  readonly edition: Entry<EditionFields> | undefined;
  /** The edition's texts on goals; each has the id of its goal's file. */
  readonly goalEssays: readonly EssayEntry[];
  readonly about: EssayEntry | undefined;
  readonly made: EssayEntry | undefined;
  readonly agenda: EssayEntry | undefined;
  readonly queries: Entry<z.output<typeof queriesSchema>> | undefined;
  readonly readerQueries: readonly Entry<z.output<typeof readerQueriesSchema>>[];
  readonly labels: Entry<z.output<typeof labelsSchema>> | undefined;
  readonly maintainers: Entry<z.output<typeof maintainersSchema>> | undefined;
  readonly proposed: Entry<z.output<typeof proposedSchema>> | undefined;
  readonly questions: Entry<z.output<typeof questionsSchema>> | undefined;
  readonly why: Entry<z.output<typeof whySchema>> | undefined;
  /** Files of `reviews/`. */
  readonly reviews: readonly Entry<z.output<typeof reviewsSchema>>[];
  /** The fate of released ids. */
  readonly gone: Entry<z.output<typeof goneSchema>> | undefined;
  /** Released states, unread. */
  readonly releases: readonly ContentFile[];
  /** `text/sentences.lock.json`, unread. */
  readonly lock: ContentFile | undefined;
  /** Files that could not be read; a reference to one is not a further problem. Paths from the content folder. */
  readonly broken: ReadonlySet<string>;
}

const REVIEWS = new RegExp(`^(${REVIEWS_FOLDER}/(?:annotations/)?[a-z0-9]+(?:-[a-z0-9]+)*)\\.yaml$`, 'u');
const PASSAGE = /^(?:preamble|closing|chapter-[1-9]\d*|proposal-\d{2,})$/u;
export const LOCK_PATH = 'text/sentences.lock.json';

/**
 * Reads all files into entries.
 * @param files the files of a content folder
 * @param root beginning of the paths in problems, such as `content/`
 * @param problems collects what is wrong; a file with wrong fields is left out of the entries
 */
export function readEntries(files: readonly ContentFile[], root: string, problems: Problem[]): Entries {
  const reader = new EntryReader(files, root, problems);
  const lists = ENTRY_KINDS.map((kind) => [
    KINDS[kind].list,
    kind === 'passage' ? readPassages(reader, root, problems) : readKind(kind, reader),
  ]);
  const entries = {
    ...(Object.fromEntries(lists) as Lists),
    edition: reader.yaml(/^(edition)\.yaml$/u, editionSchema)[0],
    goalEssays: reader.prose(pathPattern(KINDS.goal.essays), essaySchema),
    about: reader.prose(/^(about)\.md$/u, essaySchema)[0],
    made: reader.prose(/^(made)\.md$/u, essaySchema)[0],
    agenda: reader.prose(/^(agenda)\.md$/u, essaySchema)[0],
    queries: reader.yaml(/^(queries)\.yaml$/u, queriesSchema)[0],
    readerQueries: reader.yaml(/^(queries-(?:readers|held))\.yaml$/u, readerQueriesSchema),
    labels: reader.yaml(/^(labels)\.yaml$/u, labelsSchema)[0],
    maintainers: reader.yaml(/^(maintainers)\.yaml$/u, maintainersSchema)[0],
    proposed: reader.yaml(/^(proposed)\.yaml$/u, proposedSchema)[0],
    questions: reader.yaml(/^(questions)\.yaml$/u, questionsSchema)[0],
    why: reader.yaml(/^(why)\.yaml$/u, whySchema)[0],
    reviews: reader.yaml(REVIEWS, reviewsSchema),
    gone: reader.yaml(/^(gone)\.yaml$/u, goneSchema)[0],
    releases: reader.each(/^releases\/([^/]+)\.jsonl$/u, (file) => [file]),
    lock: reader.each(pathPattern(LOCK_PATH), (file) => [file])[0],
  };
  reader.reportMisplaced();
  return { ...entries, broken: reader.broken };
}

function readPassages(reader: EntryReader, root: string, problems: Problem[]): readonly PassageEntry[] {
  return reader.each(pathPattern(KINDS.passage.files), (file, id) => readPassageEntry(file, id, root, problems));
}

function readPassageEntry(file: ContentFile, id: string, root: string, problems: Problem[]): PassageEntry[] {
  const path = root + file.path;
  if (!PASSAGE.test(id)) {
    problems.push({
      rule: 'misplaced-file',
      place: { path, line: 1, column: 1 },
      sentence: `“${id}” is not the name of a passage`,
      note: 'expected: preamble, chapter-1, proposal-01 or closing',
    });
    return [];
  }
  const source = readMarkdownFile(file.text);
  const { tree, findings } = parseMdx(source.body);
  const body = partPassage(tree);
  reportFindings('code-in-mdx', [...findings, ...body.code], path, problems);
  reportFindings(
    'forbidden-markup',
    findForbiddenMarkup(body.introduction, { headings: true }).filter(({ message }) => !message.includes('mdx')),
    path,
    problems,
  );
  reportFindings('mixed-letters', findMixedInProse(body.introduction, source.body), path, problems);
  if (findings.length === 0 && !body.hasBaseText) {
    problems.push({
      rule: 'missing-base-text',
      place: { path, line: 1, column: 1 },
      sentence: 'The passage has no base text',
    });
  }
  const entries = readFields(file, source, id, passageSchema, { root, problems, call: callInFile }).map((entry) => ({
    ...entry,
    body,
  }));
  return body.hasBaseText ? entries : [];
}
