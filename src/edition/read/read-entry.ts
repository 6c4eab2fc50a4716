/** From one file to one entry: its checked fields and its parsed prose. */
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { z } from 'zod';
import { findForbiddenMarkup } from '../../markdown/forbidden-markup.ts';
import {
  readMarkdownFile,
  readYamlFile,
  type AuthorFile,
  type FieldPath,
  type Point,
  type SyntaxFinding,
} from '../../markdown/author-file.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import { folderOf } from '../content-paths.ts';
import type { ContentFile } from './content-files.ts';
import { fieldProblems } from './field-problems.ts';
import type { CallField } from '../field-calls.ts';
import type { Place, Problem } from '../problems.ts';
import type { RuleId } from '../rules.ts';
import { markStandIn } from '../mark-stand-in.ts';
import { findMixedInProse } from './mixed-in-fields.ts';
import { faultsOfWords } from './faults-of-words.ts';
import { findSecondFields } from './second-fields.ts';
import { tooMuchSeen, tooMuchWritten } from './too-much-seen.ts';
import { findUnseenInProse, unseenInFields } from './unseen-in-fields.ts';
import { withStandIns } from './with-stand-ins.ts';

/** A file with checked fields. */
export interface Entry<Fields> {
  readonly id: string;
  readonly path: string;
  readonly fields: Fields;
  /** Place of a field's value, `inside` UTF-16 units further. */
  placeOf: (field: FieldPath, inside?: number) => Place;
  /** Place of a point in the prose. */
  placeAt: (point: Point | undefined) => Place;
  /** Only if other values replace wrong fields, so that further faults are found: whether a field is replaced. */
  readonly standsIn?: (field: FieldPath) => boolean;
}
export interface ProseEntry<Fields> extends Entry<Fields> {
  readonly prose: Root;
}

/** What all files of one reading have in common. */
export interface Reading {
  /** Beginning of the paths in problems, such as `content/`. */
  readonly root: string;
  /** Collects what is wrong. */
  readonly problems: Problem[];
  readonly call: CallField;
}

const START: Point = { line: 1, column: 1 };

/** Reads a file that consists only of fields. */
export function readYamlEntry<Schema extends z.ZodType>(
  file: ContentFile,
  id: string,
  schema: Schema,
  reading: Reading,
): Entry<z.output<Schema>>[] {
  return readFields(file, readYamlFile(file.text), id, schema, reading);
}

/**
 * Reads a file of fields and prose. Prose that is too long is neither parsed nor compared with other texts.
 * @param headings whether the prose may have headings
 */
export function readProseEntry<Schema extends z.ZodType>(
  file: ContentFile,
  id: string,
  schema: Schema,
  headings: boolean,
  reading: Reading,
): ProseEntry<z.output<Schema>>[] {
  const source = readMarkdownFile(file.text);
  const { root, problems } = reading;
  const path = root + file.path;
  const tooMuch = tooMuchWritten(file.path, source.body);
  reportFindings('long-prose', tooMuch, path, problems);
  if (tooMuch.length > 0) {
    readFields(file, source, id, schema, reading);
    return [];
  }
  const { tree: prose, findings } = parseMarkdown(source.body);
  reportFindings('long-prose', tooMuchSeen(file.path, prose), path, problems);
  const second = source.fields === undefined ? undefined : findSecondFields(source.body, schema);
  // The line below the fields makes a heading of them, and the line above of the words before it.
  const isOfSecond = ({ point }: SyntaxFinding) =>
    second !== undefined && point.line >= second.from - 2 && point.line <= second.to;
  const forbidden = [...findings, ...findForbiddenMarkup(prose, { headings })].filter((one) => !isOfSecond(one));
  reportFindings('forbidden-markup', forbidden, path, problems);
  if (second !== undefined) reportFindings('second-fields', [second.finding], path, problems);
  // The length of an annotation has a rule of its own.
  if (toString(prose).trim() === '' && findings.length === 0 && !file.path.startsWith(`${folderOf('annotation')}/`))
    reportFindings('missing-field', [{ point: START, message: 'No prose comes after the fields' }], path, problems);
  reportFindings('hidden-character', findUnseenInProse(prose), path, problems);
  reportFindings('mixed-letters', findMixedInProse(prose, source.body), path, problems);
  return readFields(file, source, id, schema, reading).map((entry) => ({ ...entry, prose }));
}

/**
 * Checks the fields of a file.
 * @returns the entry; nothing if its fields cannot be read
 */
export function readFields<Schema extends z.ZodType>(
  file: ContentFile,
  source: AuthorFile,
  id: string,
  schema: Schema,
  { root, problems, call }: Reading,
): Entry<z.output<Schema>>[] {
  const path = root + file.path;
  reportFindings('malformed-yaml', source.findings, path, problems);
  if (source.findings.length > 0) return [];
  const placeOf = (field: FieldPath, inside?: number): Place => lazyPlace(path, () => source.pointOf(field, inside));
  if (source.fields === undefined) {
    const isOpen = file.text.startsWith('---');
    problems.push({
      rule: 'missing-fields',
      place: { path, line: 1, column: 1 },
      sentence:
        file.text.trim() === ''
          ? 'The file is empty'
          : isOpen
            ? 'No line of three hyphens ends the fields'
            : 'The file does not begin with its fields',
      ...(isOpen ? {} : otherFence(file.text)),
    });
    return [];
  }
  // If there are no fields at all, every required field is missing.
  const fields = source.fields ?? {};
  const unseen = unseenInFields(fields);
  problems.push(...faultsOfWords(fields, unseen, placeOf, (field) => call(field, path)));
  const placeAt = (point: Point | undefined): Place => ({ path, line: point?.line ?? 1, column: point?.column ?? 1 });
  const result = schema.safeParse(fields, { reportInput: true });
  if (result.success && unseen.length === 0) return [{ id, path, fields: result.data, placeOf, placeAt }];
  problems.push(...fieldProblems(result.error?.issues ?? [], schema, source, path, call));
  const mended = withStandIns(
    fields,
    schema,
    unseen.map(({ field }) => field),
  );
  if (mended === undefined) return [];
  problems.push(...fieldProblems(mended.further, schema, source, path, call));
  const placeOfMended = (field: FieldPath, inside?: number) =>
    mended.standsIn(field) ? markStandIn(placeOf(field, inside)) : placeOf(field, inside);
  return [{ id, path, fields: mended.fields, placeOf: placeOfMended, placeAt, standsIn: mended.standsIn }];
}

/** Programs that turn hyphens into dashes do so here too. */
function otherFence(text: string): Pick<Problem, 'note'> {
  const line =
    text
      .replace(/^\uFEFF?\s*/u, '')
      .split('\n', 1)[0]
      ?.trim() ?? '';
  return /^[\p{Pd}−_*=]+$/u.test(line) ? { note: `its first line is “${line}”\nexpected: “---”, three hyphens` } : {};
}

/**
 * A place is needed only if a problem is found, and finding it costs as much as reading the file. So it is found on
 * request.
 */
function lazyPlace(path: string, find: () => Point): Place {
  let found: Point | undefined;
  const point = () => (found ??= find());
  return {
    path,
    get line() {
      return point().line;
    },
    get column() {
      return point().column;
    },
  };
}

/** Reports findings in a file's syntax, as problems of a rule. */
export function reportFindings(
  rule: RuleId,
  findings: AuthorFile['findings'],
  path: string,
  problems: Problem[],
): void {
  for (const { point, message } of findings)
    problems.push({ rule, place: { path, line: point.line, column: point.column }, sentence: message });
}
