/**
 * What an earlier build made, kept under a hash of everything that it was made of. Without the cache a build makes the
 * same bytes, but takes longer.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { cacheKey } from '../render/pages/cache-key.ts';

const FOLDER = join(process.env['EDITION_CACHE'] ?? '.cache', 'made');
/**
 * Names the versions of the packages that make things. A copy of the project without this file has only one version.
 */
const LOCK = 'package-lock.json';

export interface BuildCache {
  /**
   * Puts a file or a folder into its place: the kept one, or a new one, which is then kept.
   * @param material everything that it is made of, except the code, as plain data
   * @param place where it is put
   * @param make puts a new one into the place
   */
  put: (material: unknown, place: string, make: () => Promise<void>) => Promise<void>;
  /**
   * Returns the bytes of one thing: the kept ones, or new ones, which are then kept.
   * @param material everything that it is made of, except the code, as plain data
   */
  bytes: (material: unknown, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
}

/** Keys that this process has asked for, by the folder of their kind. */
const asked = new Map<string, Set<string>>();

/** Files by their path from the place; the path is empty if the place is a file itself. */
type Files = ReadonlyMap<string, Uint8Array>;

interface Recalled {
  readonly files: Files;
  /** Whether they were made just now. */
  readonly isNew: boolean;
}

/**
 * Opens the kept things of one kind.
 * @param kind name of their folder
 * @param code files by which they are made: the code, and material that is the same for all of them
 * @param folder of all kept things
 */
export function openBuildCache(kind: string, code: readonly string[], folder = FOLDER): BuildCache {
  const ofKind = join(folder, kind);
  const maker = cacheKey([...code, ...(existsSync(LOCK) ? [LOCK] : [])].map((path) => readFileSync(path, 'latin1')));
  const used = asked.get(ofKind) ?? new Set();
  asked.set(ofKind, used);
  const recall = async (material: unknown, make: () => Promise<Files>): Promise<Recalled> => {
    const name = cacheKey(maker, material);
    const kept = join(ofKind, name);
    used.add(name);
    if (existsSync(kept)) return { files: deserialize(readFileSync(kept)) as Files, isNew: false };
    const files = await make();
    // One file, since keeping a thousand small ones costs more than making them. It is renamed when it is complete, so
    // that an interrupted build keeps no half.
    mkdirSync(ofKind, { recursive: true });
    writeFileSync(`${kept}.half`, serialize(files));
    renameSync(`${kept}.half`, kept);
    return { files, isNew: true };
  };
  return {
    async put(material, place, make) {
      const makeThere = () => make().then(() => readFiles(place));
      const { files, isNew } = await recall(material, makeThere);
      if (!isNew) writeFiles(place, files);
    },
    async bytes(material, make) {
      const { files } = await recall(material, async () => new Map([['', await make()]]));
      return files.get('') ?? new Uint8Array();
    },
  };
}

/** Forgets everything that this build did not ask for, of every kind of which it asked for something. */
export function pruneBuildCaches(): void {
  for (const [ofKind, used] of asked) {
    const names = existsSync(ofKind) ? readdirSync(ofKind) : [];
    for (const name of names.filter((one) => !used.has(one))) rmSync(join(ofKind, name));
  }
  asked.clear();
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
