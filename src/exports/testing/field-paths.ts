import type * as z from 'zod';
import { fieldsOf, itemsOf, kindsOf } from '../../edition/fields/schema-fields.ts';

/** The fields of a shape, with those of the objects and lists in it. */
export function fieldPaths(schema: z.ZodType, before = ''): ReadonlySet<string> {
  const kinds = [...kindsOf(schema).values()];
  const inner = kinds.length > 0 ? kinds : [schema];
  return new Set(
    inner
      .flatMap((one) => fieldsOf(one))
      .flatMap(({ name, schema: field }) => [before + name, ...fieldPaths(itemsOf(field), `${before}${name}.`)]),
  );
}

/** Paths of the values in a value. */
export function filledPaths(value: unknown, before = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => filledPaths(item, before));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    Array.isArray(inner) && inner.length === 0 ? [] : [before + name, ...filledPaths(inner, `${before}${name}.`)],
  );
}

/** The values at a path of a value, as words; for lists, those of every item. */
export function wordsAt(value: unknown, path: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => wordsAt(item, path));
  const [name, ...rest] = path;
  if (name === undefined)
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return wordsAt((value as Readonly<Record<string, unknown>>)[name], rest);
}
