import type { FieldPath } from '../../markdown/author-file.ts';

/** An item of a list that has the same value as an earlier one. */
interface RepeatedItem {
  readonly field: FieldPath;
  /** The index of the earlier one. */
  readonly earlier: number;
}

/** Items of the lists in a file's fields that say nothing that an earlier item of their list does not say. */
export function repeatedItems(value: unknown, field: FieldPath = []): readonly RepeatedItem[] {
  if (typeof value !== 'object' || value === null) return [];
  const found: RepeatedItem[] = [];
  // The items of a file that is a list have ids, which another rule compares.
  if (Array.isArray(value) && field.length > 0) {
    const seen = new Map<string, number>();
    for (const [index, item] of value.entries()) {
      const written = JSON.stringify(item);
      const earlier = seen.get(written);
      if (earlier === undefined) seen.set(written, index);
      else found.push({ field: [...field, index], earlier });
    }
  }
  return [
    ...found,
    ...Object.entries(value).flatMap(([key, inner]) =>
      repeatedItems(inner, [...field, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}
