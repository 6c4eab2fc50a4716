/** A file of another program, or a saved web page, recognized by its content, whatever its name ends in. */
import { readReferences, type ReadItem } from '../../contribution/import/read-references.ts';
import { readPage } from './read-page.ts';

/** For messages. */
export const FORMATS =
  'BibTeX and BibLaTeX, RIS, CSL-JSON, answers of doi.org and Crossref, and saved web pages that give their title';

export function readSourceFile(bytes: Uint8Array | string): readonly ReadItem[] {
  return readReferences(typeof bytes === 'string' ? bytes : textOf(bytes), [readPage]);
}

/** UTF-8; UTF-16 if the file says so; otherwise the old code of Windows, in which every file can be read. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
