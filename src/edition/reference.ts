/** Prose with its references, and the references from the other side. */
import type { Root } from 'mdast';
import type { Everything, Things } from './edition.ts';
import type { Essentials } from './essentials.ts';
import type { EntryKind, PartKind } from './kinds.ts';
import type { LinkKind } from './kind-with.ts';
import type { Passage } from './passage.ts';
import type { Citation, Review } from './sources.ts';

/** Markdown with its references resolved. */
export interface Prose<Known extends Essentials = Everything> {
  readonly tree: Root;
  /** By the address that the author wrote, such as `term:backdoor`. */
  readonly references: ReadonlyMap<string, Reference<Known>>;
}

export interface Essay {
  readonly prose: Prose;
  readonly sources: readonly Citation[];
  /** How it was checked. */
  readonly reviews: readonly Review[];
}

/** Something that can be referred to: by a link, or a sentence by a link to its passage. */
export type Reference<Known extends Essentials = Everything> = KindAndThing<Known, LinkKind | PartKind>;

/** Something that refers to others. */
export type Origin =
  | KindAndThing<Things, Exclude<EntryKind, 'passage' | 'source' | 'person'>>
  | { readonly kind: 'introduction'; readonly thing: Passage }
  | { readonly kind: 'page'; readonly thing: 'about' | 'agenda' };

/** A thing with its kind, for any of some kinds. */
export type KindAndThing<Of, Kind extends keyof Of> = {
  readonly [Each in Kind]: { readonly kind: Each; readonly thing: Of[Each] };
}[Kind];

/** The other direction of a reference. */
export interface Backlink {
  readonly from: Origin;
  /** `link` in prose, `cites` as source, `names` a term or body by its words, `relates` by a field. */
  readonly how: 'link' | 'cites' | 'names' | 'relates';
  /** Pinpoint of a citation. */
  readonly at: string | undefined;
}
