/** Finds the field that an author meant by a name that its kind of file does not have. */
import * as z from 'zod';
import type { FieldPath } from '../../markdown/author-file.ts';
import { fieldsOf, formsOf, kindsOf, schemaAt, type FieldOfSchema } from '../fields/schema-fields.ts';
import { nearestName, shareOfDifference } from '../nearest.ts';

/** A name that differs by no more than this share is a slip. */
const SLIP = 0.34;

/** A field of another kind of annotation, or the name that was probably meant. */
export function otherField(key: string, path: FieldPath, schema: z.ZodType, written: unknown): string {
  const owners =
    path.length > 0
      ? []
      : [...kindsOf(schema)].filter(([, option]) => Object.hasOwn(option.shape, key)).map(([kind]) => quoted(kind));
  if (owners.length > 0) return `it is a field of the kind ${owners.join(', ')}`;
  // In a list in brackets, the words after a comma become a field of their own.
  if (path.length > 0 && valueAt(written, [...path, key]) === null)
    return 'a value with a comma in it must be in double quotes';
  const here = schemaAt(schema, path, written);
  const kind = valueAt(written, ['kind']);
  const own = here && typeof kind === 'string' ? kindsOf(here).get(kind) : undefined;
  const [[, any] = []] = here === undefined ? [] : kindsOf(here);
  const fields = formsOf(own ?? any ?? here ?? schema).flatMap(fieldsOf);
  const meant = fieldMeant(key, fields);
  return meant === undefined
    ? `there are: ${fields.map(({ name }) => name).join(', ')}`
    : `did you mean ${quoted(meant)}?`;
}

/**
 * The field that an author meant by a name that no field has: one whose name differs by a slip, or otherwise one whose
 * description has that word (“year” for `issued`, “journal” for `container-title`); the earlier the word, the better.
 * @param written the name in the file
 * @returns its name; nothing if none is near
 */
function fieldMeant(written: string, fields: readonly FieldOfSchema[]): string | undefined {
  const near = nearestName(
    written,
    fields.map(({ name }) => name),
  );
  if (near !== undefined && shareOfDifference(written, near) <= SLIP) return near;
  const word = written.toLowerCase();
  const [explained] = fields
    .map(({ name, description = '' }) => ({ name, at: wordsIn(description).indexOf(word) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  return explained?.name ?? near;
}

/** The words after a semicolon are a condition. */
function wordsIn(description: string): readonly string[] {
  const [first = ''] = description.split(';');
  return first.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

/**
 * The value of a field.
 * @param path from the outside in
 * @returns nothing if there is none
 */
export function valueAt(fields: unknown, path: FieldPath): unknown {
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
