/**
 * The parts of an entry that a source can support or contradict, and the digits by which a review knows them. A changed
 * word requires a new review; a new alias, a moved line break or a link does not.
 */
import { createHash } from 'node:crypto';
import type { Root } from 'mdast';
import type { EntryKind } from '../kinds.ts';
import { proseText } from '../prose/prose-text.ts';
import type { FieldsOf } from '../schemas.ts';

/** Kinds that are not reviewed as entries. For a passage and a goal, the essay on it is reviewed. */
const UNREVIEWED = ['passage', 'goal', 'source', 'person'] as const satisfies readonly EntryKind[];
export type ReviewedEntry = Exclude<EntryKind, (typeof UNREVIEWED)[number]>;
export type ReviewedKind = ReviewedEntry | 'essay';

export function isReviewed(kind: EntryKind): kind is ReviewedEntry {
  return !(UNREVIEWED as readonly EntryKind[]).includes(kind);
}
/** Every field of a kind, also those that only some of its forms have. */
type NamesOf<Fields> = Fields extends unknown ? keyof Fields : never;
/** Says that a field is not a claim; or, for a list of things, which of their fields are not. */
type NoClaims<Fields> = Readonly<Partial<Record<NamesOf<Fields>, false | readonly string[]>>>;

/**
 * How many digits a review or a release keeps: with twelve, no two texts of an edition have the same ones by chance.
 */
const DIGITS = 12;
/** How a name is found, where it is linked, and how its words are spelt. */
const ways = { assistance: false, aliases: false, also: false, unlinked: false, words: false } as const;

/**
 * Fields that no source supports. A new field of a schema counts as a claim until it is named here: so a changed value
 * requires one review too many rather than one too few.
 */
const NO_CLAIMS: { readonly [Kind in ReviewedEntry]?: NoClaims<FieldsOf<Kind>> } = {
  annotation: {
    // A rule of the edition, not a source, decides whose side a holder is on; countries are only counted.
    positions: ['voice', 'country'],
    // Where the quotation is found; who wrote the note, and when.
    before: false,
    after: false,
    part: false,
    insert: false,
    assistance: false,
    by: false,
    date: false,
    words: false,
  },
  term: { ...ways, related: false },
  body: { ...ways, related: false },
  instrument: { also: false, assistance: false, words: false },
  event: { id: false, also: false, passages: false, bodies: false, instruments: false },
  figure: { also: false, passages: false, goals: false },
};

/**
 * The digits of a text: the first twelve of the SHA-256 of its claims, written in a fixed form.
 * @param fields as the file has them
 * @param prose the prose after the fields; some kinds have none
 */
export function claimDigits(kind: ReviewedKind, fields: object, prose: Root | undefined): string {
  const noClaims: Readonly<Record<string, false | readonly string[]>> = (kind === 'essay' ? {} : NO_CLAIMS[kind]) ?? {};
  return digitsOf(
    Object.entries(fields).flatMap(([name, value]) => {
      const except = kind === 'essay' && name !== 'sources' ? false : (noClaims[name] ?? []);
      return except === false ? [] : [[name, written(value, except)] as const];
    }),
    prose,
  );
}

/**
 * The digits of everything in a file, by which a later state is recognized as different from a released one.
 * @param fields as the file has them
 */
export function contentDigits(fields: object, prose: Root | undefined): string {
  return digitsOf(
    Object.entries(fields).map(([name, value]) => [name, written(value, [])] as const),
    prose,
  );
}

function digitsOf(fields: readonly (readonly [name: string, value: unknown])[], prose: Root | undefined): string {
  const parts = fields.filter(([, value]) => value !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const words = prose === undefined ? '' : plain(proseText({ tree: prose }));
  return createHash('sha256')
    .update(JSON.stringify([parts, words]))
    .digest('hex')
    .slice(0, DIGITS);
}

/** A value with its fields in order, and without empty ones. */
function written(value: unknown, except: readonly string[]): unknown {
  if (typeof value === 'string') return plain(value);
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => written(item, except));
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  return Object.entries(value)
    .filter(([name]) => !except.includes(name))
    .map(([name, inner]) => [name, written(inner, [])] as const)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Canonical composition of characters, and one space for any white space of the file. */
function plain(words: string): string {
  return words.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}
