/**
 * The files that the build writes of the edition, made once for each state of it: the page of downloads names their
 * sizes and hashes, and the build puts them beside the pages. Both must have the same files, so this module, like that
 * of the edition, exists only once in a build (`build/shared-modules.ts`).
 */
import { currentEdition } from './current-edition.ts';
import type { Edition } from './edition/edition.ts';
import { editionJson } from './exports/edition-json.ts';
import { writeFormats, type WrittenFile } from './exports/write-formats.ts';
import { keptPdf } from './exports/kept-pdf.ts';
import { proseHtml } from './render/text/prose.ts';
import { siteAddress } from './site-address.ts';
import { underBase } from './site-files.ts';

let current: { readonly edition: Edition; readonly files: readonly WrittenFile[] } | undefined;

export function currentFiles(): readonly WrittenFile[] {
  const edition = currentEdition();
  if (current?.edition !== edition) current = { edition, files: filesOf(edition) };
  return current.files;
}

function filesOf(edition: Edition): readonly WrittenFile[] {
  const { site, base } = siteAddress();
  return underBase(base, () => {
    const json = editionJson(edition, (prose) => proseHtml(prose, edition));
    const address = (path: string) => (site === undefined ? path : new URL(path, site).href);
    return writeFormats({ edition, json, address, pdf: keptPdf(json) });
  });
}
