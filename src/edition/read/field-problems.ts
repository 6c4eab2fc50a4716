/** Words for what Zod finds: which field, what was expected, what stands there, and the nearest valid value. */
import type { z } from 'zod';
import type { AuthorFile, FieldPath } from '../../markdown/author-file.ts';
import { ANNOTATION_KINDS } from '../kinds.ts';
import type { CallField } from '../field-calls.ts';
import { nearestName } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import { fieldsOf, kindsOf, schemaAt } from '../fields/schema-fields.ts';

type Issue = z.core.$ZodIssue;

/**
 * @param issues what Zod found in the fields of one file
 * @param schema the schema that they were checked against, for what it says of its fields
 * @param source the file, for positions
 * @param path the file's path in problems
 * @param call what a field is called where its author reads of it
 */
export function fieldProblems(
  issues: readonly Issue[],
  schema: z.ZodType,
  source: AuthorFile,
  path: string,
  call: CallField,
): readonly Problem[] {
  return issues.flatMap((issue): readonly Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        rule: 'unknown-field',
        place: { path, ...source.pointOfKey([...issue.path, key]) },
        sentence: `There is no field ${quoted(call([...issue.path, key], path))} here`,
        note: otherField(key, issue.path, schema, source.fields),
      }));
    }
    const isMissing = valueAt(source.fields, issue.path) === undefined;
    const field = quoted(call(issue.path, path));
    const note = [
      ...noteOf(issue, source.fields),
      ...(isMissing && issue.code !== 'custom' ? describedAs(schemaAt(schema, issue.path, source.fields)) : []),
    ].join('\n');
    return [
      {
        rule: isMissing ? 'missing-field' : 'malformed-field',
        place: { path, ...source.pointOf(issue.path) },
        sentence: isMissing ? `The field ${field} is missing` : `The field ${field} is not of the expected form`,
        note,
        field: issue.path,
      },
    ];
  });
}

/** Text without the marks of code: it is read in a terminal or beside a form. */
function describedAs(schema: z.ZodType | undefined): readonly string[] {
  return schema?.description === undefined ? [] : [schema.description.replaceAll('`', '')];
}

function noteOf(issue: Issue, fields: unknown): readonly string[] {
  const written = valueAt(fields, issue.path);
  const near = typeof written === 'string' ? nearestName(written, valuesOf(issue)) : undefined;
  return [`expected: ${expectation(issue)}`, ...(near === undefined ? [] : [`did you mean ${quoted(near)}?`])];
}

function valuesOf(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && 'discriminator' in issue ? ANNOTATION_KINDS : [];
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'too_small':
      return issue.origin === 'array'
        ? `at least ${issue.minimum === 1 ? 'one of them' : `${issue.minimum} of them`}`
        : 'some words';
    case 'too_big':
      return issue.origin === 'string' ? `at most ${issue.maximum} characters` : `at most ${issue.maximum} of them`;
    case 'invalid_format':
      return FORMATS[issue.format] ?? (issue.format === 'regex' ? `a value like ${issue.pattern ?? ''}` : issue.format);
    case 'invalid_union':
      return 'discriminator' in issue && issue.discriminator === 'kind'
        ? ANNOTATION_KINDS.join(', ')
        : alternatives(issue.errors);
    default:
      return issue.message;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'words',
  array: 'a list',
  object: 'fields',
  record: 'fields',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};
const FORMATS: Readonly<Record<string, string>> = {
  date: 'a day, such as 2026-11-23',
  url: 'a web address that begins with https://',
};

function alternatives(errors: readonly (readonly Issue[])[]): string {
  const each = errors.map((issues) => issues.map(expectation).join(' and ')).filter((text) => text !== '');
  return [...new Set(each)].join(', or ');
}

/** A field of another kind of annotation, or the name that was probably meant. */
function otherField(key: string, path: FieldPath, schema: z.ZodType, fields: unknown): string {
  const owners =
    path.length > 0
      ? []
      : [...kindsOf(schema)].filter(([, option]) => Object.hasOwn(option.shape, key)).map(([kind]) => quoted(kind));
  if (owners.length > 0) return `it is a field of the kind ${owners.join(', ')}`;
  const here = schemaAt(schema, path, fields);
  const kind = valueAt(fields, ['kind']);
  const own = here && typeof kind === 'string' ? kindsOf(here).get(kind) : undefined;
  const names = fieldsOf(own ?? here ?? schema).map(({ name }) => name);
  const near = nearestName(key, names);
  return near === undefined ? `there are: ${names.join(', ')}` : `did you mean ${quoted(near)}?`;
}

function valueAt(fields: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<PropertyKey, unknown>>)[step]
        : undefined,
    fields,
  );
}

function quoted(name: string): string {
  return `“${name}”`;
}
