import type { EditionJson } from '../../exports/edition-json-schema.ts';
import { printWords } from '../../words/print.ts';
import type { PdfDetails } from './edition-pdf.ts';

/** What the data of an edition says of its PDF. */
export function pdfDetails({ edition, people }: Pick<EditionJson, 'edition' | 'people'>): PdfDetails {
  const { title, shortTitle, issuer, editors, edited } = edition;
  const name = people.find(({ id }) => id === editors)?.name;
  return {
    title: printWords.pdfTitle(title, shortTitle),
    author: [issuer, name].filter((one) => one !== undefined).join('; '),
    day: edited,
  };
}
