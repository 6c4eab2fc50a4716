/** What an earlier build made, kept under a hash of all that it was made of. A build without it makes the same bytes, only later. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheKey } from './render/cache-key.ts';

const FOLDER = join(process.env['EDITION_CACHE'] ?? '.cache', 'made');
/** Which versions of the packages make things; a copy of the project without it has one version only. */
const LOCK = 'package-lock.json';

export interface BuildCache {
  /**
   * Puts a file or a folder into its place: the kept one, or a new one, which is then kept.
   * @param material all that it is made of but the code, as plain data
   * @param place where it is put; the folder above it must exist
   * @param make puts a new one into the place
   */
  put(material: unknown, place: string, make: () => Promise<void>): Promise<void>;
  /** Forgets what this build did not ask for. */
  prune(): void;
}

/**
 * Opens the kept things of one kind.
 * @param kind name of their folder
 * @param code files by which they are made: the code, and what is the same for all of them
 */
export function openBuildCache(kind: string, code: readonly string[]): BuildCache {
  const folder = join(FOLDER, kind);
  const maker = cacheKey([...code, ...(existsSync(LOCK) ? [LOCK] : [])].map((path) => readFileSync(path, 'latin1')));
  const used = new Set<string>();
  return {
    async put(material, place, make) {
      const name = cacheKey(maker, material);
      const kept = join(folder, name);
      used.add(name);
      if (existsSync(kept)) {
        cpSync(kept, place, { recursive: true });
        return;
      }
      await make();
      // Renamed when it is whole: a build that is stopped keeps no half.
      const half = `${kept}.half`;
      rmSync(half, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      cpSync(place, half, { recursive: true });
      renameSync(half, kept);
    },
    prune() {
      const names = existsSync(folder) ? readdirSync(folder) : [];
      for (const name of names.filter((one) => !used.has(one))) rmSync(join(folder, name), { recursive: true, force: true });
    },
  };
}
