/**
 * Texts that an earlier command has parsed, kept by their hash in a file: between two checks, an author changes one of
 * a thousand.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { useParseMemory } from '../../markdown/parse-memory.ts';

const FILE = '.cache/parsed';
/**
 * Files that decide how texts are parsed. A copy of the project may have no lock file; it has one version of each
 * package.
 */
const PARSED_BY = [
  'src/markdown/author-file.ts',
  'src/markdown/parse.ts',
  'src/markdown/parse-mdx.ts',
  'src/markdown/unseen.ts',
  'package-lock.json',
];

/**
 * Parses each text only once, in this process and in later ones.
 * @param path of the file; where it cannot be read or written, everything is parsed
 * @returns a function to call at the end of the command: it saves what was asked for, and drops what the content no
 *   longer has
 */
export function useParseCache(path = FILE): () => void {
  const maker = hashOf(PARSED_BY.map(textOf).join('\0'));
  const known = readKept(path, maker);
  const used = new Map<string, string>();
  useParseMemory({
    recall(kind, text, parse) {
      const key = hashOf(`${kind}\0${text}`);
      const kept = known.get(key);
      if (kept !== undefined) used.set(key, kept);
      return kept === undefined ? remember(key, parse(), used) : (JSON.parse(kept) as ReturnType<typeof parse>);
    },
  });
  return () => {
    if (used.size !== known.size || [...used.keys()].some((key) => !known.has(key))) writeKept(path, maker, used);
  };
}

/** Written before anything else can change the result. A result that JSON cannot hold is parsed each time. */
function remember<Result>(key: string, result: Result, used: Map<string, string>): Result {
  const json = JSON.stringify(result);
  if (isDeepStrictEqual(JSON.parse(json), result)) used.set(key, json);
  return result;
}

/** A line for each text, its hash and its result, after a line for what parsed them. */
function readKept(path: string, maker: string): ReadonlyMap<string, string> {
  const [first, ...lines] = textOf(path).split('\n');
  return new Map(first === maker ? lines.map((line) => [line.slice(0, maker.length), line.slice(maker.length)]) : []);
}

function writeKept(path: string, maker: string, used: ReadonlyMap<string, string>): void {
  const half = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(half, [maker, ...[...used].map(([key, json]) => key + json)].join('\n'));
    renameSync(half, path);
  } catch {
    // A folder that cannot be written is no reason to fail: the next command parses again.
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
