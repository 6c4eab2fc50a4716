/**
 * Puts valid values in place of wrong ones, so that one mistake in a file hides none of the others: the other fields
 * are judged as if that field were right, and problems of the replacing value are not reported.
 */
import type * as z from 'zod';
import type { FieldPath } from '../../markdown/author-file.ts';
import { choicesOf, fieldsOf, itemsOf, kindsOf, schemaAt, unwrapped } from '../fields/schema-fields.ts';

type Issue = z.core.$ZodIssue;

export interface WithStandIns<Fields> {
  readonly fields: Fields;
  /** Whether a field, or one that holds it, is replaced. */
  readonly standsIn: (field: FieldPath) => boolean;
  /** Further problems: a rule about several fields is only judged once each of them has the right form. */
  readonly further: readonly Issue[];
}

/** Each round may find problems that an earlier one hid. */
const MOST_ROUNDS = 4;

/**
 * @param written the fields as they are in the file
 * @param wrong fields that are wrong for another reason than their form
 * @returns nothing if no valid value can be found
 */
export function withStandIns<Schema extends z.ZodType>(
  written: unknown,
  schema: Schema,
  wrong: readonly FieldPath[],
): WithStandIns<z.output<Schema>> | undefined {
  let fields = structuredClone(written);
  const paths: FieldPath[] = [];
  const further: Issue[] = [];
  const standsIn = (field: FieldPath) => paths.some((path) => path.every((step, index) => step === field[index]));
  const replace = (path: FieldPath): boolean => {
    const found = standInFor(valueAt(fields, path), schemaOf(schema, path, fields));
    if (found === undefined || path.length === 0) return false;
    paths.push(path);
    fields = withValue(fields, path, found.value);
    return true;
  };
  if (!wrong.every(replace)) return undefined;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { success, data, error } = schema.safeParse(fields, { reportInput: true });
    if (success) return { fields: data, standsIn, further };
    const isKindKnown = !paths.some((path) => path.length === 1 && path[0] === 'kind');
    for (const issue of error.issues) {
      if (round > 0 && isKindKnown && !standsIn(issue.path)) further.push(issue);
      if (issue.code === 'unrecognized_keys') {
        paths.push(...issue.keys.map((key) => [...issue.path, key]));
        fields = withValue(fields, issue.path, without(issue.keys, valueAt(fields, issue.path)));
      } else if (!replace(issue.path)) return undefined;
    }
  }
  return undefined;
}

/** If the kind does not exist, the field has the schema of the first kind with such a field. */
function schemaOf(schema: z.ZodType, path: FieldPath, fields: unknown): z.ZodType | undefined {
  const [[, first] = []] = kindsOf(schema);
  return schemaAt(schema, path, fields) ?? (first && path.length === 1 ? schemaAt(first, path, fields) : undefined);
}

/** Values of every form that a field of words or numbers has. */
const SIMPLE: readonly unknown[] = ['x', 'en', '2000-01-01', 'https://example.org/', 's1', '1.1', 1, true, {}, []];

function standInFor(value: unknown, schema: z.ZodType | undefined): { readonly value: unknown } | undefined {
  if (schema === undefined) return undefined;
  // If words were meant, YAML may have read a number. An existing field stays: others may depend on it.
  const like = typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : [];
  const made = [...like, ...madeFor(schema), ...SIMPLE, undefined];
  const index = made.findIndex((one) => schema.safeParse(one).success);
  return index < 0 ? undefined : { value: made[index] };
}

function madeFor(schema: z.ZodType): readonly unknown[] {
  const inner = unwrapped(schema);
  const choices = choicesOf(inner);
  if (choices !== undefined) return choices.slice(0, 1);
  if (inner.def.type === 'union') {
    const { options } = inner.def as unknown as { readonly options: readonly z.ZodType[] };
    return options.flatMap((option) => standInFor(undefined, option)?.value ?? []);
  }
  if (inner.def.type === 'array') {
    const item = standInFor(undefined, itemsOf(inner))?.value;
    return [[], [item], [item, item]];
  }
  const needed = fieldsOf(inner).filter(({ isNeeded }) => isNeeded);
  return needed.length === 0
    ? []
    : [Object.fromEntries(needed.map((field) => [field.name, standInFor(undefined, field.schema)?.value]))];
}

function valueAt(fields: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, step) => (isFields(value) ? value[step] : undefined), fields);
}

/** The same fields with another value; without the field if the value is nothing. */
function withValue(fields: unknown, [step, ...rest]: FieldPath, value: unknown): unknown {
  if (step === undefined) return value;
  const inner = withValue(isFields(fields) ? fields[step] : undefined, rest, value);
  if (Array.isArray(fields)) return fields.map((item: unknown, index) => (index === step ? inner : item));
  const others = Object.entries(isFields(fields) ? fields : {}).filter(([name]) => name !== step);
  return Object.fromEntries(inner === undefined && rest.length === 0 ? others : [...others, [step, inner]]);
}

/** The same fields without some of them; a file may have a thousand that nothing reads. */
function without(keys: readonly string[], fields: unknown): unknown {
  const left = new Set(keys);
  return isFields(fields) ? Object.fromEntries(Object.entries(fields).filter(([name]) => !left.has(name))) : fields;
}

function isFields(value: unknown): value is Readonly<Record<PropertyKey, unknown>> {
  return typeof value === 'object' && value !== null;
}
