/** The parts of a pull request that are written in a maintainer's name. */
import { parse } from 'yaml';
import { readMarkdownFile, readYamlFile, type AuthorFile } from '../../markdown/author-file.ts';
import { mostBytes } from '../../edition/read/file-faults.ts';
import { fileOf, pathPattern } from '../../edition/content-paths.ts';
import { KINDS } from '../../edition/kinds.ts';
import { printable } from '../../edition/report-problems.ts';
import { editionSchema } from '../../edition/fields/edition-schema.ts';
import { maintainersSchema } from '../../edition/fields/maintainers-schema.ts';
import type { Change } from './scope-problems.ts';

/** The people who maintain an edition. */
export interface Maintainers {
  /** Ids of people in whose names only they themselves write. */
  readonly people: ReadonlySet<string>;
  /** Accounts where the repository is, in lower case: accounts are the same whatever their case. */
  readonly accounts: ReadonlySet<string>;
}

/**
 * @param textOf returns the text of a file of the content before the proposal; nothing if there is no such file
 * @throws if one of the two files is malformed: then nobody could be identified
 */
export function readMaintainers(textOf: (path: string) => string | undefined): Maintainers {
  const listed = maintainersSchema.parse(parse(textOf('maintainers.yaml') ?? '[]'));
  const { editors } = editionSchema
    .pick({ editors: true })
    .loose()
    .parse(parse(textOf('edition.yaml') ?? ''));
  return {
    people: new Set([editors, ...listed.map(({ person }) => person)]),
    accounts: new Set(listed.flatMap(({ accounts }) => accounts.map((account) => account.toLowerCase()))),
  };
}

const NOTE = pathPattern(KINDS.annotation.files);
const WITNESS = pathPattern(KINDS.witness.files);
/** What a text is called that speaks for those who wrote the base text. */
const OFFICIAL = /^official(?:-|$)/u;

/** Whether a file is read to know whether a reader may propose it. */
export function isReadForScope(path: string): boolean {
  const inContent = path.replace(/^content\//u, '');
  return inContent !== path && (NOTE.test(inContent) || WITNESS.test(inContent));
}

/**
 * A sentence for every file by which somebody else would write in a maintainer's name.
 * @param textOf returns the text of a file, before the proposal or with it; nothing if there is no such file
 */
export function findBorrowedNames(
  changes: readonly Change[],
  { people }: Maintainers,
  textOf: (side: 'before' | 'after', path: string) => string | undefined,
): readonly string[] {
  return changes.flatMap(({ path }) => {
    const inContent = path.replace(/^content\//u, '');
    const name = printable(path);
    const owner = [...people].find((id) => fileOf('person', id) === inContent);
    if (owner !== undefined) return [`${name}: only maintainers change the file of “${owner}”`];
    if (!isReadForScope(path)) return [];
    const texts = [textOf('before', path), textOf('after', path)] as const;
    if (WITNESS.test(inContent)) {
      const [was, is] = texts.map((text) => fieldOf('basis', text, readYamlFile));
      return OFFICIAL.test(was ?? '') || OFFICIAL.test(is ?? '')
        ? [`${name}: only maintainers say what an official text has (basis “${printable(is ?? was ?? '')}”)`]
        : [];
    }
    const [before, after] = texts.map((text) => fieldOf('by', text, readMarkdownFile));
    if (after !== undefined && people.has(after)) return [`${name}: only maintainers sign as “${after}”`];
    if (before !== undefined && people.has(before))
      return [`${name}: this note is signed “${before}”, and only maintainers change it`];
    return [];
  });
}

/** A field of words, as the check reads it; of a file that the check refuses for its size, nothing. */
function fieldOf(name: string, text: string | undefined, read: (text: string) => AuthorFile): string | undefined {
  const isRead = text !== undefined && text.length <= mostBytes(fileOf('annotation', ''));
  const fields = isRead ? read(text).fields : undefined;
  const value =
    typeof fields === 'object' && fields !== null
      ? new Map(Object.entries(fields as Readonly<Record<string, unknown>>)).get(name)
      : undefined;
  return typeof value === 'string' ? value.trim() : undefined;
}
