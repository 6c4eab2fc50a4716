/** The content of a small edition that has every kind of thing once, and one release. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContentFile } from '../../edition/read/content-files.ts';
import { makeEdition } from '../../edition/load-edition.ts';
import { releasePath, releaseText } from '../../edition/past/release-text.ts';
import { fixtureFiles } from '../../exports/fixture-edition.ts';
import { releaseState } from '../../render/past/release-state.ts';
import { wholeRelease } from '../../exports/whole-release.ts';

const VERSION = '1.0.0';

/**
 * Writes the content folder of that edition.
 * @param folder is emptied first
 */
export function writeSmallEdition(folder: string): void {
  const files = fixtureFiles({ 'edition.yaml': (yaml) => yaml.replace(/^version: .*$/mu, `version: ${VERSION}`) });
  const edition = makeEdition(asReleased(files));
  const release = releaseText(wholeRelease(releaseState(edition, { version: VERSION }), edition));
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of [...files, { path: releasePath(VERSION), text: release }]) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** In the release, every annotation and term had one more sentence. */
function asReleased(files: readonly ContentFile[]): readonly ContentFile[] {
  return files
    .filter(({ path }) => !path.startsWith('reviews/'))
    .map(({ path, text }) => ({
      path,
      text: /^(?:annotations|glossary)\//u.test(path) ? `${text.trimEnd()} It was longer once.\n` : text,
    }));
}
