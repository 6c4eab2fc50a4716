/** An item for programs, in the three forms that reference managers read; used here and in a browser. */
import { bibtex } from './bibtex.ts';
import type { CslJsonItem } from './csl-json.ts';
import { ris } from './ris.ts';

export const FORM_IDS = ['bib', 'ris', 'json'] as const;
/** Endings of the forms' files. */
export type FormId = (typeof FORM_IDS)[number];

export const FORM_TYPES: Readonly<Record<FormId, string>> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
};

export function referenceForms(item: CslJsonItem): Readonly<Record<FormId, string>> {
  return { bib: bibtex([item]), ris: ris([item]), json: cslJson(item) };
}

/** Each field is on a line of its own. */
function cslJson(item: CslJsonItem): string {
  const fields = Object.entries(item).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `[\n  {\n${fields.join(',\n')}\n  }\n]\n`;
}

/**
 * The item with its place, and with the lines that belong to it as its note.
 * @param lines as they are copied with words, each with its address
 */
export function placedItem(item: CslJsonItem, address: string, lines: readonly string[]): CslJsonItem {
  const { genre } = item;
  const note = [...(genre === undefined ? [] : [genre]), ...lines].join('; ');
  return { ...item, URL: address, ...(note === '' ? {} : { note }) };
}
