import type { FieldPath } from '../../markdown/author-file.ts';

/** A field whose words have markup, which a page would print as signs. */
interface MarkedField {
  readonly field: FieldPath;
  /** The first of it, as it is written. */
  readonly markup: string;
}

/** Names of characters in HTML, those of signs and of letters with accents. */
const ENTITY = String.raw`&(?:amp|lt|gt|quot|apos|nbsp|shy|szlig|hellip|[mn]dash|[a-z]{1,2}(?:acute|grave|uml|circ|tilde|cedil|ring|slash|lig|d?quo|aquo)|#\d{1,7}|#x[\da-f]{1,6});`;
const MARKUP = new RegExp(
  [
    String.raw`<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>|<!--|<script\b`,
    String.raw`!?\[[^[\]]*\]\([^()]*\)`,
    String.raw`(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3}|~~|\x60+)(?=\S)[^*_~\x60]*(?<=\S)\1(?![\p{L}\p{N}*_])`,
    String.raw`\\[a-z]+\{`,
    ENTITY,
  ].join('|'),
  'iu',
);
/** Words that others wrote, and signs that are no words. A quotation with markup is reported where it is looked for. */
const FREE: ReadonlySet<PropertyKey> = new Set([
  'title',
  'container-title',
  'quote',
  'before',
  'after',
  'evidence',
  'q',
]);

/** Fields whose words have the markup of HTML, Markdown or TeX. */
export function markupInFields(value: unknown, field: FieldPath = []): readonly MarkedField[] {
  if (typeof value === 'string') {
    const [markup] = /^https?:\S+$/u.test(value) ? [] : (MARKUP.exec(value) ?? []);
    return markup === undefined ? [] : [{ field, markup }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    FREE.has(key) ? [] : markupInFields(inner, [...field, Array.isArray(value) ? Number(key) : key]),
  );
}
