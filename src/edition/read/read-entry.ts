/** From one file to one entry: its checked fields and its parsed prose. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
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
import { findUnseen } from '../../markdown/unseen.ts';
import type { ContentFile } from './content-files.ts';
import { fieldProblems } from './field-problems.ts';
import type { CallField } from '../field-calls.ts';
import type { Place, Problem } from '../problems.ts';
import type { RuleId } from '../rules.ts';

/** A file with checked fields. */
export interface Entry<Fields> {
  readonly id: string;
  readonly path: string;
  readonly fields: Fields;
  /** Place of a field's value, `inside` UTF-16 units further. */
  placeOf: (field: FieldPath, inside?: number) => Place;
  /** Place of a point in the prose. */
  placeAt: (point: Point | undefined) => Place;
}
export interface ProseEntry<Fields> extends Entry<Fields> {
  readonly prose: Root;
}

/** What all files of one reading have in common. */
export interface Reading {
  /** What paths in problems begin with, as `content/`. */
  readonly root: string;
  /** Collects what is wrong. */
  readonly problems: Problem[];
  readonly call: CallField;
}

/** Reads a file that is all fields. */
export function readYamlEntry<Schema extends z.ZodType>(
  file: ContentFile,
  id: string,
  schema: Schema,
  reading: Reading,
): Entry<z.output<Schema>>[] {
  return readFields(file, readYamlFile(file.text), id, schema, reading);
}

/**
 * Reads a file of fields and prose.
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
  const { tree: prose, findings } = parseMarkdown(source.body);
  const { root, problems } = reading;
  const path = root + file.path;
  reportFindings('forbidden-markup', [...findings, ...findForbiddenMarkup(prose, { headings })], path, problems);
  reportFindings('hidden-character', findUnseenInProse(prose), path, problems);
  return readFields(file, source, id, schema, reading).map((entry) => ({ ...entry, prose }));
}

/**
 * Checks the fields of a file.
 * @returns the entry, or nothing where a field is wrong
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
  if (source.fields === undefined || source.fields === null) {
    const isOpen = file.text.startsWith('---');
    problems.push({
      rule: 'missing-fields',
      place: { path, line: 1, column: 1 },
      sentence: isOpen ? 'No line of three hyphens ends the fields' : 'The file does not begin with its fields',
    });
    return [];
  }
  const unseen = unseenInFields(source.fields);
  for (const { field, name } of unseen)
    problems.push({ rule: 'hidden-character', place: placeOf(field), sentence: `The field holds ${name}` });
  if (unseen.length > 0) return [];
  const result = schema.safeParse(source.fields, { reportInput: true });
  if (!result.success) {
    problems.push(...fieldProblems(result.error.issues, schema, source, path, call));
    return [];
  }
  const placeAt = (point: Point | undefined): Place => ({ path, line: point?.line ?? 1, column: point?.column ?? 1 });
  return [{ id, path, fields: result.data, placeOf, placeAt }];
}

/**
 * A place is needed only if a problem is found, and to find it costs as much as to read the file. So it is found when
 * it is asked for.
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

/** Reports what was found in a file's syntax, as problems of a rule. */
export function reportFindings(
  rule: RuleId,
  findings: AuthorFile['findings'],
  path: string,
  problems: Problem[],
): void {
  for (const { point, message } of findings)
    problems.push({ rule, place: { path, line: point.line, column: point.column }, sentence: message });
}

/** Characters that an entity such as `&#x202E;` wrote into the prose. */
function findUnseenInProse(prose: Root): readonly SyntaxFinding[] {
  const findings: SyntaxFinding[] = [];
  visit(prose, (node) => {
    const words = node.type === 'text' ? node.value : node.type === 'link' ? `${node.url}${node.title ?? ''}` : '';
    const unseen = findUnseen(words);
    if (unseen !== undefined)
      findings.push({
        point: node.position?.start ?? { line: 1, column: 1 },
        message: `The prose holds ${unseen.name}`,
      });
  });
  return findings;
}

/** Characters that an escape such as `\u202E` wrote into a field. */
function unseenInFields(
  value: unknown,
  field: FieldPath = [],
): readonly { readonly field: FieldPath; readonly name: string }[] {
  if (typeof value === 'string') {
    const unseen = findUnseen(value);
    return unseen === undefined ? [] : [{ field, name: unseen.name }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const named = findUnseen(key);
    const here = [...field, Array.isArray(value) ? Number(key) : key];
    return [...(named === undefined ? [] : [{ field: here, name: named.name }]), ...unseenInFields(inner, here)];
  });
}
