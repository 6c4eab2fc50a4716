/**
 * The same PDF for the same page: the browser writes the time of making into it. That time is replaced by one of the
 * same length, so that the table of the file’s objects stays valid.
 * @param bytes of a PDF by Chromium
 * @param day that replaces the time of making, ISO 8601
 */
export function steadyPdf(bytes: Uint8Array, day: string): Uint8Array {
  const date = `${day.replaceAll('-', '')}000000`;
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/gu, (_, before: string) => before + date);
  return Buffer.from(text, 'latin1');
}
