import { findUnseen, pointOfOffset } from '../../markdown/unseen.ts';
import type { Point } from '../../markdown/author-file.ts';
import type { ContentFile } from './content-files.ts';
import { folderOf, isPathOfKind, OPEN_FOLDERS, REVIEWS_FOLDER } from '../content-paths.ts';
import { longestPart } from './longest-part.ts';
import type { Problem } from '../problems.ts';
import { isReservedId } from '../fields/reserved-ids.ts';

/**
 * Bytes of a file that anyone may propose: about 2,500 words, where an annotation has 120. Up to this size, a parser
 * needs less than two seconds even for Markdown that is made to be slow.
 */
const MOST_BYTES = 16_384;
/** Bytes of a file that only maintainers change. */
const MOST_BYTES_OF_MAINTAINERS = 262_144;
/** Bytes of a whole released edition: about five times as many as twenty proposals with three hundred notes need. */
const MOST_BYTES_OF_RELEASE = 4_194_304;

/** Characters of a name: with the folders before it, every file system must accept it. */
const LONGEST_NAME = 80;
/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/**
 * Passages are parts of the site by their names, an annotation's id follows a prefix, and files of reviews have no
 * address.
 */
const MAY_BE_NAMED_LIKE_THE_SITE = [folderOf('passage'), folderOf('annotation'), REVIEWS_FOLDER];

/** How many bytes a file may have. */
export function mostBytes(path: string): number {
  if (path.startsWith('releases/')) return MOST_BYTES_OF_RELEASE;
  return OPEN_FOLDERS.some((folder) => path.startsWith(`${folder}/`)) ? MOST_BYTES : MOST_BYTES_OF_MAINTAINERS;
}

/** Why a file is not read at all; nothing if it is read. */
export function findFileFault(
  file: ContentFile,
): (Pick<Problem, 'rule' | 'sentence' | 'note'> & { readonly point: Point }) | undefined {
  const point = { line: 1, column: 1 };
  const named = findNameFault(file.path);
  if (named !== undefined) return { rule: 'misplaced-file', point, ...named };
  if (file.notRead !== undefined) return { rule: 'unreadable-file', point, sentence: file.notRead };
  const most = mostBytes(file.path);
  if (isLarger(file.text, most))
    return {
      rule: 'unreadable-file',
      sentence: `The file is larger than ${most / 1024} KiB`,
      ...longestPart(file.text),
    };
  const text = file.text.replace(/^\uFEFF/u, '');
  const unseen = findUnseen(text);
  return (
    unseen && {
      rule: 'hidden-character',
      point: pointOfOffset(text, unseen.offset),
      sentence: `The file holds ${unseen.name}`,
      ...(text[unseen.offset] === '\uFFFD' ? { note: otherEncoding(text) } : {}),
    }
  );
}

/** Whether a text has more bytes than a file may have. A character has at most three of them for each UTF-16 unit. */
function isLarger(text: string, most: number): boolean {
  return text.length * 3 > most && (text.length > most || new TextEncoder().encode(text).length > most);
}

/** What to do with a file that a decoder could not read; UTF-16 has a zero in every Latin letter. */
function otherEncoding(text: string): string {
  return `${text.includes('\0') ? 'it is UTF-16' : 'it has another encoding'}: save the file again as UTF-8`;
}

/** Why no file may have such a path. */
function findNameFault(path: string): Pick<Problem, 'sentence' | 'note'> | undefined {
  if (path.includes('\uFFFD')) return { sentence: 'The name of the file is not UTF-8' };
  if (path.split('/').some((part) => part.startsWith('.')))
    return { sentence: 'The name begins with a dot', note: 'such files control programs, and no page shows them' };
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/u, '');
  if (DEVICE_NAME.test(name)) return { sentence: `Windows cannot hold a file with the name “${name}”` };
  if (
    isPathOfKind(path) &&
    path.includes('/') &&
    !MAY_BE_NAMED_LIKE_THE_SITE.some((folder) => path.startsWith(`${folder}/`)) &&
    isReservedId(name)
  )
    return { sentence: `The site itself uses the name “${name}”`, note: 'expected: another name' };
  if (name.length > LONGEST_NAME)
    return {
      sentence: `The name of the file has ${name.length} characters`,
      note: `expected: at most ${LONGEST_NAME}`,
    };
  return undefined;
}
