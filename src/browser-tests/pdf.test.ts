/**
 * The PDF of an edition: the same bytes each time, tagged, and with no addresses but those of the site and of the web.
 */
import { getDocumentProxy } from 'unpdf';
import { beforeAll, expect, inject, test } from 'vitest';
import { editionOf, required } from '../browser/page-types.ts';
import { printWhole } from '../cli/pdf/print-whole.ts';
import { editionPdf } from '../cli/pdf/edition-pdf.ts';
import { pdfDetails } from '../cli/pdf/pdf-details.ts';
import { readPdfText, withoutSpace } from './harness/pdf-text.ts';

const { second } = inject('sites');
const edition = editionOf(second);
const print = async (origin: string | undefined) =>
  editionPdf(await printWhole({ folder: second.folder, origin, base: second.base }), pdfDetails(edition));

let withoutHost: Uint8Array;
let withHost: Uint8Array;
beforeAll(async () => {
  withoutHost = await print(undefined);
  withHost = await print('https://edition.example');
});

test('the same edition gives the same bytes', async () => {
  expect(Buffer.from(await print(undefined)).equals(Buffer.from(withoutHost))).toBe(true);
});

test('it is tagged, and has title, authors, language and day of the edition', async () => {
  const pdf = await getDocumentProxy(new Uint8Array(withoutHost));
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  const { info: written } = await pdf.getMetadata();
  const info = written as Readonly<Record<string, string>>;
  const { title, shortTitle, issuer, editors, language } = edition.edition;
  expect(info['Title']).toContain(title);
  expect(info['Title']).toContain(shortTitle);
  expect(info['Author']).toBe(`${issuer}; ${required(edition.people.find(({ id }) => id === editors)).name}`);
  expect(info['Language']).toBe(language);
  // Both ids of a file that nobody has changed are the same; the reader names the second only if it differs.
  const [own, changed] = pdf.fingerprints;
  expect(own).toMatch(/^[0-9a-f]{32}$/u);
  expect(changed).toBeNull();
  const day = `D:${edition.edition.edited.replaceAll('-', '')}`;
  expect([info['CreationDate']?.slice(0, 10), info['ModDate']?.slice(0, 10)]).toEqual([day, day]);
});

test('it has every sentence and every note', async () => {
  const words = (await readPdfText(withoutHost)).map((page) => page.words).join('');
  for (const { sentences } of edition.passages)
    for (const { text } of sentences) expect(words).toContain(withoutSpace(text));
  for (const { text } of edition.annotations) expect(words).toContain(withoutSpace(text.split('\n')[0] ?? ''));
});

test('its links lead to the site if its host is known, and never to the machine that printed it', () => {
  const addresses = (bytes: Uint8Array) =>
    [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/\/URI \(([^)]*)\)/gu),
    ].map(([, url = '']) => url);
  expect(addresses(withHost).some((url) => url.startsWith('https://edition.example/'))).toBe(true);
  for (const url of [...addresses(withHost), ...addresses(withoutHost)])
    expect(url).not.toMatch(/127\.0\.0\.1|localhost|site\.invalid/u);
});
