import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * The path of the proposal whose page is the heaviest.
 * @param site folder of a built site
 */
export function heaviestProposal(site: string): string {
  const weightOf = (path: string) => gzipSync(readFileSync(join(site, path, 'index.html')), { level: 9 }).length;
  const paths = readdirSync(join(site, 'proposals')).map((name) => `proposals/${name}`);
  return paths.toSorted((a, b) => weightOf(b) - weightOf(a))[0] ?? '';
}
