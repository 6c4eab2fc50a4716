/** `npm run build`: checks, builds beside the last good site, and puts the new one in its place only when it is whole. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';
import { loadEdition } from '../edition/load-edition.ts';
import { ContentProblems } from '../edition/problems.ts';

const OUT = process.env['EDITION_OUT'] ?? 'dist';
const BESIDE = `${OUT}.next`;
const PREVIOUS = `${OUT}.previous`;

try {
  loadEdition();
  for (const left of [BESIDE, PREVIOUS]) rmSync(left, { recursive: true, force: true });
  await build({ outDir: BESIDE, logLevel: process.argv.includes('--verbose') ? 'info' : 'warn' });
  if (existsSync(OUT)) renameSync(OUT, PREVIOUS);
  renameSync(BESIDE, OUT);
  rmSync(PREVIOUS, { recursive: true, force: true });
  console.log(`The site is in ${OUT}/`);
} catch (error) {
  console.error(error instanceof ContentProblems ? error.message : error);
  console.error(`\nNothing was changed in ${OUT}/`);
  process.exitCode = 1;
}
