/** From files to entries: each file's kind, id, checked fields and parsed prose. Judges each file alone. */
import type { Root } from 'mdast';
import type { z } from 'zod';
import { findForbiddenMarkup } from '../markdown/allow-list.ts';
import { readMarkdownFile, readYamlFile, type AuthorFile, type FieldPath, type Point } from '../markdown/author-file.ts';
import { partPassage, type PassageBody } from '../markdown/base-text.ts';
import { parseMarkdown, parseMdx } from '../markdown/parse.ts';
import type { ContentFile } from './content-files.ts';
import { describeIssues } from './field-problems.ts';
import type { Place, Problem, RuleId } from './problems.ts';
import * as schemas from './schemas.ts';

/** A file with checked fields. */
export interface Entry<Fields> {
  readonly id: string;
  readonly path: string;
  readonly fields: Fields;
  /** Place of a field's value, `inside` UTF-16 units further. */
  placeOf(field: FieldPath, inside?: number): Place;
  /** Place of a point in the prose. */
  placeAt(point: Point | undefined): Place;
}
export interface ProseEntry<Fields> extends Entry<Fields> {
  readonly prose: Root;
}
export interface PassageEntry extends Entry<z.output<typeof schemas.passageSchema>> {
  readonly body: PassageBody;
}

export type AnnotationFields = z.output<typeof schemas.annotationSchema>;
export type TermFields = z.output<typeof schemas.termSchema>;
export type BodyFields = z.output<typeof schemas.bodySchema>;
export type InstrumentFields = z.output<typeof schemas.instrumentSchema>;

export interface AnnotationEntry extends ProseEntry<AnnotationFields> {
  /** Id of the passage in whose folder it stands. */
  readonly passage: string;
}

/** Everything that the content folder holds, file by file. */
export interface Entries {
  readonly edition: Entry<z.output<typeof schemas.editionSchema>> | undefined;
  readonly passages: readonly PassageEntry[];
  readonly annotations: readonly AnnotationEntry[];
  readonly terms: readonly ProseEntry<TermFields>[];
  readonly bodies: readonly ProseEntry<BodyFields>[];
  readonly instruments: readonly ProseEntry<InstrumentFields>[];
  readonly goals: readonly Entry<z.output<typeof schemas.goalSchema>>[];
  /** What the edition says on a goal; each has the id of its goal's file. */
  readonly goalEssays: readonly ProseEntry<z.output<typeof schemas.essaySchema>>[];
  readonly figures: readonly Entry<z.output<typeof schemas.figureSchema>>[];
  readonly sources: readonly Entry<z.output<typeof schemas.sourceSchema>>[];
  readonly people: readonly Entry<z.output<typeof schemas.personSchema>>[];
  readonly timeline: Entry<z.output<typeof schemas.timelineSchema>> | undefined;
  readonly about: ProseEntry<z.output<typeof schemas.essaySchema>> | undefined;
  readonly agenda: ProseEntry<z.output<typeof schemas.essaySchema>> | undefined;
  readonly queries: Entry<z.output<typeof schemas.queriesSchema>> | undefined;
  /** `text/sentences.lock.json`, unread. */
  readonly lock: ContentFile | undefined;
  /** Files that could not be read: what refers to them is not wrong too. Paths from the content folder. */
  readonly broken: ReadonlySet<string>;
}

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const PASSAGE = /^(?:preamble|closing|chapter-[1-9]\d*|proposal-\d{2,})$/u;
export const LOCK_PATH = 'text/sentences.lock.json';

/**
 * Reads all files into entries.
 * @param files the files of a content folder
 * @param root what paths in problems begin with, as `content/`
 * @param problems collects what is wrong; a file with wrong fields is left out of the entries
 */
export function readEntries(files: readonly ContentFile[], root: string, problems: Problem[]): Entries {
  const taken = new Set<ContentFile>();
  const matching = (pattern: RegExp) =>
    files.flatMap((file) => {
      const match = pattern.exec(file.path);
      if (match !== null) taken.add(file);
      return match === null ? [] : [{ file, id: match[1] ?? '', rest: match[2] ?? '' }];
    });
  const yaml = <Schema extends z.ZodType>(pattern: RegExp, schema: Schema) =>
    matching(pattern).flatMap(({ file, id }) => readYamlEntry(file, id, root, schema, problems));
  const prose = <Schema extends z.ZodType>(pattern: RegExp, schema: Schema) =>
    matching(pattern).flatMap(({ file, id }) => readProseEntry(file, id, root, schema, true, problems));

  const entries = {
    edition: yaml(/^(edition)\.yaml$/u, schemas.editionSchema)[0],
    passages: matching(new RegExp(`^text/(${SLUG})\\.mdx$`, 'u')).flatMap(({ file, id }) => readPassageEntry(file, id, root, problems)),
    annotations: matching(new RegExp(`^annotations/(${SLUG})/(${SLUG})\\.md$`, 'u')).flatMap(({ file, id: passage, rest: slug }) =>
      readProseEntry(file, `${passage}/${slug}`, root, schemas.annotationSchema, false, problems).map((entry) => ({ ...entry, passage })),
    ),
    terms: prose(new RegExp(`^glossary/(${SLUG})\\.md$`, 'u'), schemas.termSchema),
    bodies: prose(new RegExp(`^bodies/(${SLUG})\\.md$`, 'u'), schemas.bodySchema),
    instruments: prose(new RegExp(`^instruments/(${SLUG})\\.md$`, 'u'), schemas.instrumentSchema),
    goals: yaml(/^agenda\/(goal-\d{2})\.yaml$/u, schemas.goalSchema),
    goalEssays: prose(/^agenda\/(goal-\d{2})\.md$/u, schemas.essaySchema),
    figures: yaml(new RegExp(`^figures/(${SLUG})\\.yaml$`, 'u'), schemas.figureSchema),
    sources: yaml(new RegExp(`^sources/(${SLUG})\\.yaml$`, 'u'), schemas.sourceSchema),
    people: yaml(new RegExp(`^people/(${SLUG})\\.yaml$`, 'u'), schemas.personSchema),
    timeline: yaml(/^(timeline)\.yaml$/u, schemas.timelineSchema)[0],
    about: prose(/^(about)\.md$/u, schemas.essaySchema)[0],
    agenda: prose(/^(agenda)\.md$/u, schemas.essaySchema)[0],
    queries: yaml(/^(queries)\.yaml$/u, schemas.queriesSchema)[0],
    lock: matching(/^text\/sentences\.lock\.json$/u)[0]?.file,
  };
  const read = new Set([...Object.values(entries)].flat().map((entry) => entry?.path));
  for (const file of files) {
    if (!taken.has(file)) problems.push({ rule: 'misplaced-file', place: { path: root + file.path, line: 1, column: 1 }, sentence: 'No kind of content has such a file' });
  }
  return { ...entries, broken: new Set([...taken].map((file) => file.path).filter((path) => !read.has(root + path) && !read.has(path))) };
}

function readYamlEntry<Schema extends z.ZodType>(file: ContentFile, id: string, root: string, schema: Schema, problems: Problem[]): Entry<z.output<Schema>>[] {
  return readFields(file, readYamlFile(file.text), id, root, schema, problems);
}

function readProseEntry<Schema extends z.ZodType>(
  file: ContentFile, id: string, root: string, schema: Schema, headings: boolean, problems: Problem[],
): ProseEntry<z.output<Schema>>[] {
  const source = readMarkdownFile(file.text);
  const prose = parseMarkdown(source.body);
  reportFindings('forbidden-markup', findForbiddenMarkup(prose, { headings }), root + file.path, problems);
  return readFields(file, source, id, root, schema, problems).map((entry) => ({ ...entry, prose }));
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

function readFields<Schema extends z.ZodType>(
  file: ContentFile, source: AuthorFile, id: string, root: string, schema: Schema, problems: Problem[],
): Entry<z.output<Schema>>[] {
  const path = root + file.path;
  reportFindings('malformed-yaml', source.findings, path, problems);
  if (source.findings.length > 0) return [];
  const placeOf = (field: FieldPath, inside?: number): Place => ({ path, ...source.pointOf(field, inside) });
  if (source.fields === undefined || source.fields === null) {
    problems.push({ rule: 'missing-fields', place: { path, line: 1, column: 1 }, sentence: 'The file does not begin with its fields' });
    return [];
  }
  const result = schema.safeParse(source.fields, { reportInput: true });
  if (!result.success) {
    problems.push(...describeIssues(result.error.issues, schema, source, path));
    return [];
  }
  const placeAt = (point: Point | undefined): Place => ({ path, line: point?.line ?? 1, column: point?.column ?? 1 });
  return [{ id, path, fields: result.data, placeOf, placeAt }];
}

function reportFindings(rule: RuleId, findings: AuthorFile['findings'], path: string, problems: Problem[]): void {
  for (const { point, message } of findings) problems.push({ rule, place: { path, line: point.line, column: point.column }, sentence: message });
}
