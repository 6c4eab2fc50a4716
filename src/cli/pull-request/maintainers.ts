/** What of a pull request is written in a maintainer's name. */
import { parse } from 'yaml';
import { readMarkdownFile } from '../../markdown/author-file.ts';
import { mostBytes } from '../../edition/read/file-faults.ts';
import { fileOf, pathPattern } from '../../edition/content-paths.ts';
import { KINDS } from '../../edition/kinds.ts';
import { printable } from '../../edition/problems.ts';
import { editionSchema } from '../../edition/fields/edition-schema.ts';
import { maintainersSchema } from '../../edition/fields/maintainers-schema.ts';
import type { Change } from './scope-problems.ts';

/** Those who maintain an edition. */
export interface Maintainers {
  /** Ids of people in whose names only they write. */
  readonly people: ReadonlySet<string>;
  /** Where the repository is, in lower case: accounts are the same whatever their case. */
  readonly accounts: ReadonlySet<string>;
}

/**
 * @param textOf the text of a file of the content, as it was before the proposal; nothing where there is none
 * @throws where one of the two files is not of its form: nobody could be told apart then
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

/**
 * A sentence for every file by which somebody else would write in a maintainer's name.
 * @param textOf the text of a file, before the proposal or with it; nothing where there is none
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
    if (owner !== undefined) return [`${name}: only maintainers change what is said of “${owner}”`];
    if (inContent === path || !NOTE.test(inContent)) return [];
    const [before, after] = [authorOf(textOf('before', path)), authorOf(textOf('after', path))];
    if (after !== undefined && people.has(after)) return [`${name}: only maintainers sign as “${after}”`];
    if (before !== undefined && people.has(before))
      return [`${name}: this note is signed “${before}”, and only maintainers change it`];
    return [];
  });
}

/** Who signs, as the check reads it; of a file that the check refuses for its size, nobody. */
function authorOf(text: string | undefined): string | undefined {
  const isRead = text !== undefined && text.length <= mostBytes(fileOf('annotation', ''));
  const fields = isRead ? readMarkdownFile(text).fields : undefined;
  const by = typeof fields === 'object' && fields !== null && 'by' in fields ? fields.by : undefined;
  return typeof by === 'string' ? by.trim() : undefined;
}
