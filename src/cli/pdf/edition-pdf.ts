/** The PDF of an edition, with what its data says of it, and the same bytes for the same page. */
import { createHash } from 'node:crypto';

export interface PdfDetails {
  readonly title: string;
  /** Everybody who wrote it. */
  readonly author: string;
  /** Day of the edition, ISO 8601. */
  readonly day: string;
}

/**
 * The browser writes its own name and the time of making into the file, and no author. That time is replaced by one of
 * the same length, so that the table of the file’s objects stays valid. Everything else is appended, as PDF 1.7, section
 * 7.5.6 “Incremental Updates”, defines it.
 * @param bytes of a PDF by Chromium
 * @throws Error if the file does not end as Chromium ends it
 */
export function editionPdf(bytes: Uint8Array, { title, author, day }: PdfDetails): Uint8Array {
  const date = `${day.replaceAll('-', '')}000000`;
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/gu, (_, before: string) => before + date);
  const [, size, root, info, table] =
    /trailer\s*<<\/Size (\d+)\s*\/Root (\d+ 0 R)\s*\/Info (\d+) 0 R>>\s*startxref\s*(\d+)\s*%%EOF\s*$/u.exec(text) ??
    [];
  if (size === undefined || root === undefined || info === undefined || table === undefined)
    throw new Error('The PDF does not end with a table of its objects, their number, its root and its details.');
  const details = [
    ...[`/Title ${hexString(title)}`, `/Author ${hexString(author)}`],
    ...[`/CreationDate (D:${date}Z)`, `/ModDate (D:${date}Z)`],
  ];
  const object = `${info} 0 obj\n<<${details.join('\n')}>>\nendobj\n`;
  const before = `${text}\n`;
  const row = `${String(before.length).padStart(10, '0')} 00000 n `;
  const id = createHash('sha256').update(before, 'latin1').update(object).digest('hex').slice(0, 32);
  const trailer = `<</Size ${size}\n/Root ${root}\n/Info ${info} 0 R\n/Prev ${table}\n/ID [<${id}> <${id}>]>>`;
  return Buffer.from(
    `${before}${object}xref\n${info} 1\n${row}\ntrailer\n${trailer}\nstartxref\n${before.length + object.length}\n%%EOF\n`,
    'latin1',
  );
}

/** In UTF-16, after its mark. */
function hexString(words: string): string {
  return `<FEFF${Buffer.from(words, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}
