/** `npm run pdf`: the whole edition as a tagged PDF, by the browser that the tests use. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { PDF_FOLDER, pdfPath } from '../exports/kept-pdf.ts';
import type { EditionJson } from '../exports/edition-json-schema.ts';
import { siteAddress } from '../site-address.ts';
import { EDITION_JSON } from '../site-files.ts';
import { requireSite } from './build-steps/serve-built.ts';
import { SITE_FOLDER } from './build-steps/site-folder.ts';
import { startCommand } from './command/start-command.ts';
import { printWhole } from './pdf/print-whole.ts';
import { editionPdf } from './pdf/edition-pdf.ts';
import { pdfDetails } from './pdf/pdf-details.ts';

await startCommand(
  {
    name: 'pdf',
    does: 'Makes the site, prints the whole edition from it to a tagged PDF, and makes the site again with the PDF on its page of downloads.',
    writes: `the PDF, in ${PDF_FOLDER}/, from where every build of the same edition takes it; and the site, in ${SITE_FOLDER}/.`,
    failsWhere: 'there are problems, or a browser cannot start',
  },
  makePdf,
);

async function makePdf(): Promise<void> {
  if (!build()) return;
  requireSite();
  const json = JSON.parse(readFileSync(join(SITE_FOLDER, EDITION_JSON), 'utf8')) as EditionJson;
  const { site: origin, base } = siteAddress();
  const printed = await printWhole({ folder: resolve(SITE_FOLDER), origin, base });
  const path = pdfPath(json);
  mkdirSync(dirname(path), { recursive: true });
  // A PDF of an earlier state of the edition is not published again.
  for (const name of readdirSync(PDF_FOLDER)) rmSync(join(PDF_FOLDER, name));
  writeFileSync(path, editionPdf(printed, pdfDetails(json)));
  console.log(path);
  build();
}

/** In a process of its own, since a build changes the environment of its process. */
function build(): boolean {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts')], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
  return status === 0;
}
