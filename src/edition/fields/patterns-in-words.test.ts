import * as z from 'zod';
import { expect, test } from 'vitest';
import { SCHEMAS } from '../schemas.ts';

test('every pattern of a field says in words what it accepts', () => {
  const patterns = [...patternsIn(SCHEMAS, new Set())];
  expect(patterns.length).toBeGreaterThan(5);
  expect(patterns.filter(({ isInWords }) => !isInWords).map(({ pattern }) => pattern)).toEqual([]);
});

/** All parts of a schema: lists, groups, alternatives, both sides of a pipe. */
function* patternsIn(
  part: unknown,
  seen: Set<unknown>,
): Generator<{ readonly pattern: string; readonly isInWords: boolean }> {
  if (typeof part !== 'object' || part === null || seen.has(part)) return;
  seen.add(part);
  const def: unknown = (part as { readonly _zod?: { readonly def?: unknown } })._zod?.def ?? part;
  if (part instanceof z.core.$ZodCheckRegex)
    yield { pattern: String(part._zod.def.pattern), isInWords: part._zod.def.error !== undefined };
  const shape: unknown = part instanceof z.ZodObject ? part.shape : undefined;
  yield* patternsIn(shape, seen);
  const inner: readonly unknown[] = Object.values(def as object);
  for (const one of inner) yield* patternsIn(one, seen);
}
