/** Everything that has an id, while the edition is being made. */
import type { Essentials, Everything, Id, Prose } from '../edition.ts';
import type { RegisteredKind } from '../kinds.ts';

/** A part of the edition in the making: lists are still filled, fields still set. */
export type Draft<Thing> = {
  -readonly [Key in keyof Thing]: Thing[Key] extends readonly (infer Item)[] ? Item[] : Thing[Key];
};
export type Drafts = { readonly [Kind in keyof Everything]: Draft<Everything[Kind]> };

/** Things by kind and id. */
export type RegistryOf<Known extends Pick<Essentials, RegisteredKind>> = {
  readonly [Kind in RegisteredKind]: Map<string, Known[Kind]>;
};
export type Registry = RegistryOf<Drafts>;

export const emptyProse = (): Prose => ({ tree: { type: 'root', children: [] }, references: new Map() });

/** Marks a string as the id of a kind. */
export function asId<Kind extends string>(id: string): Id<Kind> {
  return id as Id<Kind>;
}
