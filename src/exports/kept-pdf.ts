import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import type { EditionJson } from './edition-json-schema.ts';

/** Folder in which `npm run pdf` leaves its file; a build takes the file from there. */
export const PDF_FOLDER = join('.build', 'pdf');

/**
 * The file of the PDF of an edition: its name identifies the state of the edition, so that none is published beside
 * another state.
 */
export function pdfPath(json: EditionJson): string {
  const state = createHash('sha256').update(JSON.stringify(json)).digest('hex');
  return join(PDF_FOLDER, `${state}.pdf`);
}

/** The PDF of an edition, if it was made from exactly this state. */
export function keptPdf(json: EditionJson): Uint8Array | undefined {
  const path = pdfPath(json);
  return existsSync(path) ? readFileSync(path) : undefined;
}
