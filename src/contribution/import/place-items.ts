/** Decides what each item is for an edition: a source that it has, a new one, or nothing that could be read. */
import { decodedAddress } from '../../markdown/decoded-address.ts';
import { doiOf } from '../../markdown/doi.ts';
import type { EnteredFields } from '../contribution.ts';
import type { EditionDigest } from '../edition-digest.ts';
import type { Author } from './csl-authors.ts';
import { sourceOfCsl, type ImportedSource, type Importing } from './csl-source.ts';
import type { ReadItem } from './read-references.ts';

export type PlacedItem<Item extends ReadItem = ReadItem> = { readonly item: Item } & (
  | { readonly outcome: 'new'; readonly source: ImportedSource }
  /** The edition, or an earlier item, has it under this id. */
  | { readonly outcome: 'there'; readonly as: string }
  | { readonly outcome: 'unread'; readonly why: string }
);

/** An existing source, as far as it is known. */
export interface KnownSource {
  readonly id: string;
  readonly fields: EnteredFields;
}

export function knownSources({ sources }: Pick<EditionDigest, 'sources'>): readonly KnownSource[] {
  return sources.map(({ id, ...fields }) => ({ id, fields: { ...fields } }));
}

/**
 * @param sources that exist
 * @param importing with `gone`, the ids that sources had once
 * @param isTaken whether a new source counts as existing from then on: a refused one makes room for a later item
 */
export function placeItems<Item extends ReadItem>(
  items: readonly Item[],
  sources: readonly KnownSource[],
  { gone, ...importing }: Omit<Importing, 'taken'> & { readonly gone: readonly string[] },
  isTaken: (source: ImportedSource) => boolean = () => true,
): readonly PlacedItem<Item>[] {
  const taken = new Set([...sources.map(({ id }) => id), ...gone]);
  const byAddress = new Map<string, string>();
  const byTitle = new Map<string, KnownSource>();
  const keep = (source: KnownSource) => {
    const address = addressIn(source);
    taken.add(source.id);
    if (address !== undefined) byAddress.set(address, source.id);
    if (!byTitle.has(titleOf(source))) byTitle.set(titleOf(source), source);
  };
  for (const source of sources) keep(source);
  return items.map((item): PlacedItem<Item> => {
    if (item.csl === undefined) return { item, outcome: 'unread', why: item.fault ?? 'It cannot be read' };
    const source = sourceOfCsl(item.csl, { ...importing, taken });
    const address = addressIn(source);
    const twin = byTitle.get(titleOf(source));
    // Two addresses may be two editions of one title. Without an address, equal title, author and date mean the same
    // source.
    const isSame = twin !== undefined && (address === undefined || addressIn(twin) === undefined);
    const as = (address === undefined ? undefined : byAddress.get(address)) ?? (isSame ? twin.id : undefined);
    if (as !== undefined) return { item, outcome: 'there', as };
    if (isTaken(source)) keep(source);
    return { item, outcome: 'new', source };
  });
}

/** What was not read, as it was written, to be corrected. */
export function unreadOf(placed: readonly PlacedItem[]): string {
  return placed.flatMap(({ outcome, item }) => (outcome === 'unread' ? [item.text ?? item.key] : [])).join('\n\n');
}

function addressIn({ fields }: KnownSource): string | undefined {
  const address = fields['URL'];
  return typeof address === 'string' && address !== '' ? plainAddress(address) : undefined;
}

/** The part that two ways of writing one address have in common. */
function plainAddress(address: string): string {
  const doi = doiOf(address);
  if (doi !== undefined) return decodedAddress(doi).toLowerCase();
  return address
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/#.*$/u, '')
    .replace(/\/$/u, '');
}

/** Title, names and date: two sources with the same ones are the same if no address distinguishes them. */
function titleOf({ fields }: KnownSource): string {
  const authors = Array.isArray(fields['author']) ? (fields['author'] as readonly Author[]) : [];
  const names = authors.map((author) => ('literal' in author ? author.literal : author.family));
  const by = names.length > 0 ? names : [fields['publisher']];
  return JSON.stringify([fields['title'], fields['issued'], by].map(String)).toLowerCase();
}
