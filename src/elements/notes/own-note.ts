/** A note or a highlight of the reader's own. It is kept on the device and nowhere else. */

/** The words that it is about, with their neighbours: by these it is found again, and on no other words. */
export interface OwnAnchor {
  /** Path of the passage's page, from the root of the site. */
  readonly page: string;
  readonly part: 'title' | 'text';
  /** As they are in the text, with single spaces. */
  readonly exact: string;
  /** The words before; empty if the text begins there. */
  readonly before: string;
  /** The words after; empty if the text ends there. */
  readonly after: string;
  /** Id of the element on the page in which they began when the note was made; empty if that had none. */
  readonly sentence: string;
}

export interface OwnNote extends OwnAnchor {
  /** UUID. */
  readonly id: string;
  /** The reader's words; empty for a mere highlight. */
  readonly text: string;
  /** ISO 8601. */
  readonly created: string;
  readonly modified: string;
}

/** Characters of a field; longer ones were not made here, and would fill the storage. */
export const LONGEST = 20_000;
const TEXTS = ['before', 'after', 'sentence', 'text'] as const;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
/** Excludes addresses that lead elsewhere. */
const PAGE = /^(?:[a-z0-9-]+\/)+$/u;

/** A value from a file or an older version, as a note; nothing if it is not one. */
export function ownNoteFrom(value: unknown): OwnNote | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, page, part, exact, created, modified, ...others } = value as Readonly<Record<string, unknown>>;
  const [before, after, sentence, text] = TEXTS.map((name) => others[name] ?? '');
  if (!isText(before) || !isText(after) || !isText(sentence) || !isText(text) || !isText(exact) || exact.trim() === '')
    return undefined;
  if (!isText(id) || !UUID.test(id) || !isText(page) || !PAGE.test(page)) return undefined;
  if ((part !== 'title' && part !== 'text') || !isMoment(created) || !isMoment(modified)) return undefined;
  return { id, page, part, exact, before, after, sentence, text, created, modified };
}

/** A name that no other note has, even without a secure connection. */
export function newNoteId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  // Version 4, variant 1 (RFC 9562).
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/u, '$1-$2-4$3-8$4-$5');
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}

function isMoment(value: unknown): value is string {
  return isText(value) && /^\d{4}-\d\d-\d\dT/u.test(value) && !Number.isNaN(Date.parse(value));
}
