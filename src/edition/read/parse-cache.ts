/**
 * Texts that an earlier command has parsed, kept by their hash in a file: between two checks, an author changes one of
 * a thousand.
 */
import { isDeepStrictEqual } from 'node:util';
import { useParseMemory } from '../../markdown/parse-memory.ts';
import { hashOf, keptFile } from './kept-file.ts';

const FILE = '.cache/parsed';
/**
 * Files that decide how texts are parsed. A copy of the project may have no lock file; it has one version of each
 * package.
 */
const PARSED_BY = [
  'src/markdown/author-file.ts',
  'src/markdown/parsed-yaml.ts',
  'src/markdown/parse.ts',
  'src/markdown/parse-mdx.ts',
  'src/markdown/unseen.ts',
  'package-lock.json',
];

/**
 * Parses each text only once, in this process and in later ones.
 * @param path of the file; if it cannot be read or written, everything is parsed
 * @returns a function to call at the end of the command: it saves the texts that were asked for, and drops all others
 */
export function useParseCache(path = FILE): () => void {
  const { lines, keep } = keptFile(path, PARSED_BY);
  // A line for each text: its hash and its result.
  const { length } = hashOf('');
  const known = new Map(lines.map((line) => [line.slice(0, length), line.slice(length)]));
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
    if (used.size !== known.size || [...used.keys()].some((key) => !known.has(key)))
      keep([...used].map(([key, json]) => key + json));
  };
}

/** Written before anything else can change the result. A result that JSON cannot hold is parsed each time. */
function remember<Result>(key: string, result: Result, used: Map<string, string>): Result {
  const json = JSON.stringify(result);
  if (isDeepStrictEqual(JSON.parse(json), result)) used.set(key, json);
  return result;
}
