import * as z from 'zod';
import type { FieldPath } from '../../markdown/author-file.ts';
import type { ContentFile } from './content-files.ts';
import { findFileFault } from './file-faults.ts';
import { CONTENT_FOLDERS, meantPath, pathsIn } from '../content-paths.ts';
import { callInFile } from '../field-calls.ts';
import { nearestName } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import { readProseEntry, readYamlEntry, type Entry, type ProseEntry, type Reading } from './read-entry.ts';

/** Reads the files of a folder by their paths, kind after kind, and knows which files no kind has taken. */
export class EntryReader {
  /**
   * Files that could not be read, or only with replaced values; a reference to one is not a further problem. Paths from
   * the content folder.
   */
  readonly broken = new Set<string>();
  readonly #taken = new Set<ContentFile>();
  readonly #files: readonly ContentFile[];
  readonly #faulty: ReadonlySet<ContentFile>;
  readonly #reading: Reading;

  /**
   * @param root beginning of the paths in problems, such as `content/`
   * @param problems collects what is wrong
   * @param call returns the name of a field for the author
   */
  constructor(files: readonly ContentFile[], root: string, problems: Problem[], call = callInFile) {
    this.#files = files;
    this.#reading = { root, problems, call };
    this.#faulty = new Set(files.filter((file) => this.#reportFault(file)));
  }

  /**
   * The readable files whose paths match a pattern, each read by the given function; the first group of the pattern is
   * the id. Files that could not be read, or only with replaced values, count as broken.
   */
  each<Read>(pattern: RegExp, read: (file: ContentFile, id: string) => readonly Read[]): readonly Read[] {
    return this.#files.flatMap((file) => {
      const match = pattern.exec(file.path);
      if (match === null) return [];
      this.#taken.add(file);
      const entries = this.#faulty.has(file) ? [] : read(file, match[1] ?? '');
      if (entries.length === 0 || entries.some(isMended)) this.broken.add(file.path);
      return entries;
    });
  }

  yaml<Schema extends z.ZodType>(pattern: RegExp, schema: Schema): readonly Entry<z.output<Schema>>[] {
    return this.each(pattern, (file, id) => readYamlEntry(file, id, schema, this.#reading));
  }

  /** The items of a file that is a list; each has its field `id` as its id. */
  list<Schema extends z.ZodType<{ readonly id: string }>>(
    pattern: RegExp,
    schema: Schema,
  ): readonly Entry<z.output<Schema>>[] {
    return this.yaml(pattern, z.array(schema)).flatMap(({ path, fields, placeOf, placeAt }) =>
      fields.map((item, index) => ({
        id: item.id,
        path,
        fields: item,
        placeOf: (field: FieldPath, inside?: number) => placeOf([index, ...field], inside),
        placeAt,
      })),
    );
  }

  /** @param headings whether the prose may have headings */
  prose<Schema extends z.ZodType>(
    pattern: RegExp,
    schema: Schema,
    headings = true,
  ): readonly ProseEntry<z.output<Schema>>[] {
    return this.each(pattern, (file, id) => readProseEntry(file, id, schema, headings, this.#reading));
  }

  /** Reports files of no kind; those of a folder that belongs to no kind are reported together. */
  reportMisplaced(): void {
    const left = this.#files.filter((file) => !this.#taken.has(file) && !this.#faulty.has(file));
    const isStray = ({ path }: ContentFile) => path.includes('/') && !CONTENT_FOLDERS.includes(folderIn(path));
    for (const { path } of left.filter((file) => !isStray(file)))
      this.#reportMisplacedFile(path, 'No kind of content has such a file', [
        `expected: ${expectedPath(path)}`,
        ...this.#meant(path),
      ]);
    const byFolder = Map.groupBy(left.filter(isStray), ({ path }) => folderIn(path));
    for (const [folder, [first, ...others]] of byFolder) {
      const near = nearestName(folder, CONTENT_FOLDERS);
      this.#reportMisplacedFile(
        first?.path ?? folder,
        `Nothing reads the folder “${folder}”${others.length === 0 ? '' : ` with ${others.length + 1} files`}`,
        [
          `expected: one of the folders ${CONTENT_FOLDERS.join(', ')}; programs and what they write have no place here`,
          ...(near === undefined ? [] : [`did you mean “${near}/”?`]),
        ],
      );
    }
  }

  #reportMisplacedFile(path: string, sentence: string, notes: readonly string[]): void {
    const place = { path: this.#reading.root + path, line: 1, column: 1 };
    this.#reading.problems.push({ rule: 'misplaced-file', place, sentence, note: notes.join('\n') });
  }

  /** The path that was probably meant, or the command that makes content from the file. */
  #meant(path: string): readonly string[] {
    if (/^sources\/.*\.(?:bib|ris|json|enw|nbib)$/u.test(path))
      return [`npm run import -- ${this.#reading.root}${path}  makes files from it; then remove it`];
    const meant = meantPath(path);
    if (meant === undefined || meant === path) return [];
    return [
      this.#files.some((file) => file.path === meant)
        ? `there is a file “${meant}” already: is it the same?`
        : `did you mean “${meant}”?`,
    ];
  }

  #reportFault(file: ContentFile): boolean {
    const fault = findFileFault(file);
    if (fault === undefined) return false;
    const { point, ...reported } = fault;
    this.#reading.problems.push({ ...reported, place: { path: this.#reading.root + file.path, ...point } });
    return true;
  }
}

function isMended(read: unknown): boolean {
  return typeof read === 'object' && read !== null && 'standsIn' in read;
}

function folderIn(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

function expectedPath(path: string): string {
  const folder = folderIn(path);
  const forms = pathsIn(folder);
  return forms.every((form) => form.startsWith(`${folder}/`))
    ? `${forms.join(' or ')}, of lower-case Latin letters, digits and hyphens`
    : forms.join(', ');
}
