/** Messages for the findings of Zod: which field, what was expected, what is there, and the nearest valid value. */
import * as z from 'zod';
import type { AuthorFile } from '../../markdown/author-file.ts';
import { ANNOTATION_KINDS } from '../kinds.ts';
import type { CallField } from '../field-calls.ts';
import { nearestName } from '../nearest.ts';
import { otherField, valueAt } from './other-field.ts';
import type { Problem } from '../problems.ts';
import { fieldsOf, formsOf, kindsOf, schemaAt, unwrapped } from '../fields/schema-fields.ts';

type Issue = z.core.$ZodIssue;

/** Fields that nothing reads, each with what was meant; more of them are no slips, and are reported together. */
const MOST_UNKNOWN = 30;

/**
 * @param issues that Zod found in the fields of one file
 * @param schema that they were checked against, for what it says of its fields
 * @param source the file, for positions
 * @param path the file's path in problems
 * @param call returns the name of a field for the author
 */
export function fieldProblems(
  issues: readonly Issue[],
  schema: z.ZodType,
  source: AuthorFile,
  path: string,
  call: CallField,
): readonly Problem[] {
  const own = issues.flatMap((issue): readonly Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      const [first = '', ...others] = issue.keys;
      if (others.length >= MOST_UNKNOWN)
        return [
          {
            rule: 'unknown-field',
            place: { path, ...source.pointOfKey([...issue.path, first]) },
            sentence: `There are ${issue.keys.length} fields here that nothing reads`,
            note: issue.keys.join(', '),
          },
        ];
      return issue.keys.map((key) => ({
        rule: 'unknown-field',
        place: { path, ...source.pointOfKey([...issue.path, key]) },
        sentence: `There is no field ${quoted(call([...issue.path, key], path))} here`,
        note: otherField(key, issue.path, schema, source.fields),
      }));
    }
    const written = valueAt(source.fields, issue.path);
    const isMissing = written === undefined;
    const isEmpty = typeof written === 'string' && written.trim() === '';
    const isWhole = issue.path.length === 0;
    const field = isWhole ? 'The file' : `The field ${quoted(call(issue.path, path))}`;
    const note = [
      ...noteOf(issue, schema, source.fields),
      ...(isMissing && issue.code !== 'custom' ? describedAs(schemaAt(schema, issue.path, source.fields)) : []),
    ].join('\n');
    return [
      {
        rule: isMissing ? 'missing-field' : 'malformed-field',
        place: { path, ...source.pointOf(issue.path) },
        sentence: `${field} ${isMissing ? 'is missing' : isEmpty ? 'is empty' : 'does not have the expected form'}`,
        note,
        field: issue.path,
      },
    ];
  });
  const beside = issuesBesideKind(issues, schema, source.fields);
  return beside === undefined ? own : [...own, ...fieldProblems(beside.issues, beside.schema, source, path, call)];
}

/** Text without the marks of code: it is read in a terminal or beside a form. */
function describedAs(schema: z.ZodType | undefined): readonly string[] {
  return schema?.description === undefined ? [] : [schema.description.replaceAll('`', '')];
}

function noteOf(issue: Issue, schema: z.ZodType, fields: unknown): readonly string[] {
  const written = valueAt(fields, issue.path);
  const near = typeof written === 'string' ? nearestName(written, valuesOf(issue)) : undefined;
  const isOfWords = issue.code === 'too_small' && issue.origin === 'string';
  const here =
    written === undefined || near !== undefined || isOfWords ? undefined : schemaAt(schema, issue.path, fields);
  const shape = here && shapeOf(here);
  // Each of several forms would refuse the fields of the others.
  const forms = here === undefined || Array.isArray(written) ? [] : formsOf(here);
  const isOfForms = forms.length > 1 && forms.every((form) => fieldsOf(form).length > 0);
  return [
    isOfForms && typeof written === 'object' && written !== null
      ? `expected: one of these groups of fields, and no field of another: ${forms.map(allFields).join(' or ')}`
      : `expected: ${expectation(issue)}${shape === undefined ? '' : `, as ${shape}`}`,
    ...(near === undefined ? [] : [`did you mean ${quoted(near)}?`]),
    // YAML reads a number, a date or a yes where an author wrote words.
    ...(issue.code === 'invalid_type' && issue.expected === 'string' && ['number', 'boolean'].includes(typeof written)
      ? [`it must be in double quotes: "${String(written)}"`]
      : []),
  ];
}

/** How a list or a group of fields is written; nothing for other schemas. */
function shapeOf(schema: z.ZodType): string | undefined {
  const inner = unwrapped(schema);
  const forms = formsOf(schema);
  if (forms.length > 1) {
    const shapes = forms.flatMap((form) => shapeOf(form) ?? []);
    return shapes.length === 0 ? undefined : shapes.join(' or ');
  }
  if (inner instanceof z.ZodArray) return `[${shapeOf(inner.element as z.ZodType) ?? '…'}]`;
  const needed = fieldsOf(inner).filter(({ isNeeded }) => isNeeded);
  return needed.length === 0 ? undefined : `{ ${needed.map(({ name }) => `${name}: …`).join(', ')} }`;
}

/** A group of fields as it is written, with the fields that it may be without. */
function allFields(schema: z.ZodType): string {
  return `{ ${fieldsOf(schema)
    .map(({ name }) => `${name}: …`)
    .join(', ')} }`;
}

/**
 * Further problems of a file whose kind does not exist: checked as the kind that requires least, without the fields
 * that another kind has.
 */
function issuesBesideKind(
  issues: readonly Issue[],
  schema: z.ZodType,
  fields: unknown,
): { readonly issues: readonly Issue[]; readonly schema: z.ZodType } | undefined {
  const kinds = [...kindsOf(schema)];
  const isUnknown = issues.some(
    ({ code, path }) => code === 'invalid_union' && path.length === 1 && path[0] === 'kind',
  );
  const [least] = kinds.toSorted(
    ([, one], [, other]) => Object.keys(one.shape).length - Object.keys(other.shape).length,
  );
  if (!isUnknown || typeof fields !== 'object' || fields === null || least === undefined) return undefined;
  const [kind, option] = least;
  const isElsewhere = (key: string) => kinds.some(([, other]) => Object.hasOwn(other.shape, key));
  const { error } = option.safeParse({ ...fields, kind }, { reportInput: true });
  const found = (error?.issues ?? []).flatMap((issue): readonly Issue[] => {
    if (issue.code !== 'unrecognized_keys') return [issue];
    const keys = issue.keys.filter((key) => issue.path.length > 0 || !isElsewhere(key));
    return keys.length === 0 ? [] : [{ ...issue, keys }];
  });
  return { issues: found, schema: option };
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
      // Every pattern of a schema says in words what it accepts: an author never sees the pattern.
      return FORMATS[issue.format] ?? (issue.format === 'regex' ? issue.message : issue.format);
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

function quoted(name: string): string {
  return `“${name}”`;
}
