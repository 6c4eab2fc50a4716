import { KINDS } from '../kinds.ts';
import type { SelfNamedKind } from '../kind-with.ts';

/** Something of a kind that has one field as its name. */
export type SelfNamed = {
  readonly [Kind in SelfNamedKind]: {
    readonly kind: Kind;
    readonly thing: Readonly<Record<(typeof KINDS)[Kind]['name'], string>>;
  };
}[SelfNamedKind];

/** Whether one field of its kind is its name. */
export function isSelfNamed<Any extends { readonly kind: string }>(
  one: Any,
): one is Extract<Any, { readonly kind: SelfNamedKind }> {
  const kinds: Readonly<Record<string, object | undefined>> = KINDS;
  return 'name' in (kinds[one.kind] ?? {});
}

export function nameOf({ kind, thing }: SelfNamed): string {
  return (thing as Readonly<Record<string, string>>)[KINDS[kind].name] ?? '';
}
