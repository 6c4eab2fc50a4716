import type { z } from 'zod';
import type { ContentFile } from './content-files.ts';
import { findFault } from './file-faults.ts';
import type { Problem } from './problems.ts';
import { readProseEntry, readYamlEntry, type Entry, type ProseEntry } from './read-entry.ts';

/** Reads the files of a folder by their paths, kind after kind, and knows what no kind has taken. */
export class EntryReader {
  readonly taken = new Set<ContentFile>();
  readonly #files: readonly ContentFile[];
  readonly #faulty: ReadonlySet<ContentFile>;
  readonly #root: string;
  readonly #problems: Problem[];

  /**
   * @param root what paths in problems begin with, as `content/`
   * @param problems collects what is wrong
   */
  constructor(files: readonly ContentFile[], root: string, problems: Problem[]) {
    this.#files = files;
    this.#root = root;
    this.#problems = problems;
    this.#faulty = new Set(files.filter((file) => this.#reportFault(file)));
  }

  /** The readable files of a pattern, whose first group is the id. */
  matching(pattern: RegExp): readonly { readonly file: ContentFile; readonly id: string }[] {
    return this.#files.flatMap((file) => {
      const match = pattern.exec(file.path);
      if (match !== null) this.taken.add(file);
      return match === null || this.#faulty.has(file) ? [] : [{ file, id: match[1] ?? '' }];
    });
  }

  yaml<Schema extends z.ZodType>(pattern: RegExp, schema: Schema): Entry<z.output<Schema>>[] {
    return this.matching(pattern).flatMap(({ file, id }) => readYamlEntry(file, id, this.#root, schema, this.#problems));
  }

  /** @param headings whether the prose may have headings */
  prose<Schema extends z.ZodType>(pattern: RegExp, schema: Schema, headings = true): ProseEntry<z.output<Schema>>[] {
    return this.matching(pattern).flatMap(({ file, id }) => readProseEntry(file, id, this.#root, schema, headings, this.#problems));
  }

  reportMisplaced(): void {
    for (const file of this.#files) {
      if (this.taken.has(file) || this.#faulty.has(file)) continue;
      this.#problems.push({ rule: 'misplaced-file', place: { path: this.#root + file.path, line: 1, column: 1 }, sentence: 'No kind of content has such a file', note: `expected: ${expectedPath(file.path)}` });
    }
  }

  #reportFault(file: ContentFile): boolean {
    const fault = findFault(file);
    if (fault === undefined) return false;
    const { point, ...told } = fault;
    this.#problems.push({ ...told, place: { path: this.#root + file.path, ...point } });
    return true;
  }
}

/** The form of the paths in each folder. */
const PATHS: Readonly<Record<string, string>> = {
  text: 'text/<passage>.mdx', annotations: 'annotations/<passage>/<name>.md', glossary: 'glossary/<name>.md', bodies: 'bodies/<name>.md',
  instruments: 'instruments/<name>.md', agenda: 'agenda/goal-01.yaml or agenda/goal-01.md', figures: 'figures/<name>.yaml', sources: 'sources/<name>.yaml',
  people: 'people/<name>.yaml',
};

function expectedPath(path: string): string {
  const [folder = '', ...rest] = path.split('/');
  const form = PATHS[folder];
  return rest.length > 0 && form !== undefined ? `${form}, of lower-case Latin letters, digits and hyphens` : Object.values(PATHS).join(', ');
}
