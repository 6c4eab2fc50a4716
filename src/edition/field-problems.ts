/** Words for what Zod finds: which field, what was expected, what stands there, and the nearest that would do. */
import { z } from 'zod';
import type { AuthorFile, FieldPath } from '../markdown/author-file.ts';
import { nearestName } from './nearest.ts';
import type { Problem } from './problems.ts';

type Issue = z.core.$ZodIssue;

/**
 * @param issues what Zod found in the fields of one file
 * @param schema the schema that they were checked against, for the names of fields that exist
 * @param source the file, for positions
 * @param path the file's path in problems
 */
export function describeIssues(issues: readonly Issue[], schema: z.ZodType, source: AuthorFile, path: string): readonly Problem[] {
  return issues.flatMap((issue): readonly Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        rule: 'unknown-field',
        place: { path, ...source.pointOfKey([...issue.path, key]) },
        sentence: `There is no field ${quoted(nameOf([...issue.path, key]))} here`,
        note: suggestion(key, fieldNames(schema)),
      }));
    }
    const isMissing = issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union');
    return [
      {
        rule: isMissing ? 'missing-field' : 'malformed-field',
        place: { path, ...source.pointOf(issue.path) },
        sentence: isMissing ? `The field ${quoted(nameOf(issue.path))} is missing` : `The field ${quoted(nameOf(issue.path))} is not of the expected form`,
        note: noteOf(issue),
      },
    ];
  });
}

function noteOf(issue: Issue): string {
  const expected = `expected: ${expectation(issue)}`;
  const values = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const near = typeof issue.input === 'string' ? nearestName(issue.input, values) : undefined;
  return near === undefined ? expected : `${expected}\ndid you mean ${quoted(near)}?`;
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'too_small':
      return issue.origin === 'array' ? `at least ${issue.minimum}` : 'some words';
    case 'invalid_format':
      return FORMATS[issue.format] ?? (issue.format === 'regex' ? `a value like ${issue.pattern ?? ''}` : issue.format);
    case 'invalid_union':
      return 'discriminator' in issue && issue.discriminator === 'kind' ? 'wording, context, parallel, debate, since' : alternatives(issue.errors);
    default:
      return issue.message;
  }
}

const TYPES: Readonly<Record<string, string>> = { string: 'words', array: 'a list', object: 'fields', record: 'fields', int: 'a whole number', number: 'a number' };
const FORMATS: Readonly<Record<string, string>> = { date: 'a day, as 2026-11-23', url: 'a web address' };

function alternatives(errors: readonly (readonly Issue[])[]): string {
  const each = errors.map((issues) => issues.map(expectation).join(' and ')).filter((text) => text !== '');
  return [...new Set(each)].join(', or ');
}

/** The names of all fields that a schema knows, at any depth. */
function fieldNames(schema: z.ZodType): readonly string[] {
  const names = new Set<string>();
  const collect = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('properties' in node && typeof node.properties === 'object' && node.properties !== null) for (const name of Object.keys(node.properties)) names.add(name);
    for (const child of Object.values(node)) collect(child);
  };
  collect(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  return [...names];
}

function suggestion(wanted: string, names: readonly string[]): string | undefined {
  const near = nearestName(wanted, names);
  return near === undefined ? undefined : `did you mean “${near}”?`;
}

function nameOf(path: FieldPath): string {
  return path.map((step) => (typeof step === 'number' ? `item ${step + 1}` : String(step))).join(', ');
}

function quoted(name: string): string {
  return `“${name}”`;
}
