/** Everything that has an id, while the edition is being made. */
import type { Everything, Id } from '../edition.ts';
import type { Essentials } from '../essentials.ts';
import type { Essay } from '../reference.ts';
import type { RegisteredKind } from '../kind-with.ts';

/** An unfinished part of the edition: lists are still filled, fields still set. */
export type Draft<Thing> = {
  -readonly [Key in keyof Thing]: Thing[Key] extends readonly (infer Item)[] ? Item[] : Thing[Key];
};
export type Drafts = { readonly [Kind in keyof Everything]: Draft<Everything[Kind]> };

/** Things by kind and id. */
export type RegistryOf<Known extends Pick<Essentials, RegisteredKind>> = {
  readonly [Kind in RegisteredKind]: Map<string, Known[Kind]>;
};
export type Registry = RegistryOf<Drafts>;

/** The essay of a thing before it is resolved. */
export const emptyEssay = (): Draft<Essay> => ({
  prose: { tree: { type: 'root', children: [] }, references: new Map() },
  sources: [],
  reviews: [],
});

/** Marks a string as the id of a kind. */
export function asId<Kind extends string>(id: string): Id<Kind> {
  return id as Id<Kind>;
}
