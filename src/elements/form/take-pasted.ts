/** Reads pasted text with the code of the import, and fills the rows of the form with it. Loaded on use. */
import type { Contribution } from '../../contribution/contribution.ts';
import { goneIds, type EditionDigest } from '../../contribution/edition-digest.ts';
import type { Author } from '../../contribution/import/csl-authors.ts';
import { knownSources, placeItems, type PlacedItem } from '../../contribution/import/place-items.ts';
import { readReferences } from '../../contribution/import/read-references.ts';
import { wordsOfAuthors } from '../../contribution/authors-of-words.ts';
import { callByFormLabel } from './form-labels.ts';
import { addRow } from './form-rows.ts';

/** How many sources are taken at once: no note cites more. */
export const MOST_PASTED = 20;

/**
 * @param contribution the values of the form
 * @returns the outcome of each; if there are too many at once, nothing is taken
 */
export function takePasted(
  text: string,
  form: HTMLFormElement,
  known: EditionDigest,
  { sources, fields }: Contribution,
): readonly PlacedItem[] {
  const items = readReferences(text);
  const importing = {
    language: known.info.language,
    gone: goneIds(known, 'source'),
    latin: (words: string) => words,
    call: callByFormLabel(NOTHING_YET, known),
  };
  const placed = placeItems(items, [...sources, ...knownSources(known)], importing);
  if (items.length > MOST_PASTED) return placed;
  const isNew = new Set(
    [...sources, ...placed.flatMap((one) => (one.outcome === 'new' ? one.source : []))].map(({ id }) => id),
  );
  const cited = new Set((fields['sources'] as readonly { readonly source?: string }[]).map(({ source }) => source));
  for (const one of placed) {
    if (one.outcome === 'new') fillRow(addRow(form, 'source'), 'source.', one.source.fields);
    // A source of the list is cited by a row of its own; one that is new in the form has its row already.
    if (one.outcome === 'there' && !isNew.has(one.as) && !cited.has(one.as)) {
      cited.add(one.as);
      fillRow(addRow(form, 'citation'), '', { source: one.as });
    }
  }
  return placed;
}

/** A guess about a field is reported beside its item, which needs no title. */
const NOTHING_YET = { sources: [], fields: {} };

function fillRow(row: HTMLElement | undefined, prefix: string, fields: Readonly<Record<string, unknown>>): void {
  for (const [field, value] of Object.entries(fields)) {
    const control = row?.querySelector<HTMLInputElement>(`[name="${prefix}${field}"]`);
    if (control)
      control.value = Array.isArray(value)
        ? wordsOfAuthors(value as readonly Author[])
        : typeof value === 'string'
          ? value
          : '';
  }
}
