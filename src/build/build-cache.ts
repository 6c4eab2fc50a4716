/**
 * What an earlier build made, kept under a hash of all that it was made of. Without it a build makes the same bytes,
 * but takes longer.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { cacheKey } from '../render/pages/cache-key.ts';

const FOLDER = join(process.env['EDITION_CACHE'] ?? '.cache', 'made');
/** Says which versions of the packages make things. A copy of the project without this file has one version only. */
const LOCK = 'package-lock.json';

export interface BuildCache {
  /**
   * Puts a file or a folder into its place: the kept one, or a new one, which is then kept.
   * @param material all that it is made of, except the code, as plain data
   * @param place where it is put
   * @param make puts a new one into the place
   */
  put: (material: unknown, place: string, make: () => Promise<void>) => Promise<void>;
  /** Forgets what this build did not ask for. */
  prune: () => void;
}

/** Files by their path from the place; the path is empty if the place is a file itself. */
type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Opens the kept things of one kind.
 * @param kind name of their folder
 * @param code files by which they are made: the code, and what is the same for all of them
 * @param folder of all that is kept
 */
export function openBuildCache(kind: string, code: readonly string[], folder = FOLDER): BuildCache {
  const ofKind = join(folder, kind);
  const maker = cacheKey([...code, ...(existsSync(LOCK) ? [LOCK] : [])].map((path) => readFileSync(path, 'latin1')));
  const used = new Set<string>();
  return {
    async put(material, place, make) {
      const name = cacheKey(maker, material);
      const kept = join(ofKind, name);
      used.add(name);
      if (existsSync(kept)) {
        writeFiles(place, deserialize(readFileSync(kept)) as Files);
        return;
      }
      await make();
      // One file, since a thousand small ones cost more to keep than they cost to make; renamed when it is complete, so
      // that a build that is stopped leaves no half file.
      mkdirSync(ofKind, { recursive: true });
      writeFileSync(`${kept}.half`, serialize(readFiles(place)));
      renameSync(`${kept}.half`, kept);
    },
    prune() {
      const names = existsSync(ofKind) ? readdirSync(ofKind) : [];
      for (const name of names.filter((one) => !used.has(one))) rmSync(join(ofKind, name));
    },
  };
}

function readFiles(place: string): Files {
  if (statSync(place).isFile()) return new Map([['', readFileSync(place)]]);
  const entries = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(place, path), readFileSync(path)] as const;
    }),
  );
}

function writeFiles(place: string, files: Files): void {
  const paths = [...files].map(([path, bytes]) => [join(place, path), bytes] as const);
  for (const folder of new Set(paths.map(([path]) => dirname(path)))) mkdirSync(folder, { recursive: true });
  for (const [path, bytes] of paths) writeFileSync(path, bytes);
}
