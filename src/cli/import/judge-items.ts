/** What becomes of each item of an import. Each stands or falls alone; nothing is written here. */
import anyAscii from 'any-ascii';
import { checkContribution } from '../../contribution/check-contribution.ts';
import { sourceFile } from '../../contribution/contribution.ts';
import { sourceOfCsl, type ImportedSource } from '../../contribution/csl-source.ts';
import type { EditionDigest } from '../../contribution/edition-digest.ts';
import type { ContentFile } from '../../edition/read/content-files.ts';
import type { Problem } from '../../edition/problems.ts';
import { doiOf } from '../../markdown/doi.ts';
import type { ReadItem } from './read-references.ts';

/** An item, and where it stands for the one who wrote it. */
export interface GivenItem extends ReadItem {
  /** Name of the file. */
  readonly file: string;
}

export type Verdict = { readonly item: GivenItem } & (
  | { readonly outcome: 'taken'; readonly source: ImportedSource; readonly made: ContentFile }
  /** The edition, or an item before this one, has it: under this id. */
  | { readonly outcome: 'there'; readonly as: string }
  | {
      readonly outcome: 'refused';
      /** Sentences without full stop. */
      readonly why: readonly string[];
      /** Whether all that it lacks is the day on which it was read. */
      readonly lacksDay: boolean;
    }
);

/**
 * @param known the edition
 * @param accessed the day of reading of pages that do not say theirs, ISO 8601
 * @param today ISO 8601
 */
export function judgeItems(
  items: readonly GivenItem[],
  known: EditionDigest,
  accessed: string | undefined,
  today: string,
): readonly Verdict[] {
  const taken = new Set(known.sources.map(({ id }) => id));
  const addresses = new Map(
    known.sources.flatMap(({ id, URL: address }) =>
      address === undefined ? [] : [[plainAddress(address), id] as const],
    ),
  );
  return items.map((item): Verdict => {
    if (item.csl === undefined) return refused(item, [item.fault ?? 'It cannot be read']);
    const source = sourceOfCsl(item.csl, { taken, language: known.info.language, accessed, latin: inLatin });
    const { URL: address } = source.fields;
    const plain = typeof address === 'string' ? plainAddress(address) : undefined;
    const as = plain === undefined ? undefined : addresses.get(plain);
    if (as !== undefined) return { item, outcome: 'there', as };
    const made = sourceFile(source);
    const problems = checkContribution([made], known, today).problems.filter(({ rule }) => rule !== 'unused-source');
    if (problems.length > 0) return refused(item, problems.map(inWords), problems.every(isDayMissing));
    taken.add(source.id);
    if (plain !== undefined) addresses.set(plain, source.id);
    return { item, outcome: 'taken', source, made };
  });
}

function refused(item: GivenItem, why: readonly string[], lacksDay = false): Verdict {
  return { item, outcome: 'refused', why, lacksDay };
}

function isDayMissing({ rule, field }: Problem): boolean {
  return rule === 'missing-field' && field?.[0] === 'accessed';
}

/** The file does not exist yet: what is wrong is said without its lines. */
function inWords(problem: Problem): string {
  if (isDayMissing(problem)) return 'It has an address, and does not say on which day that was read';
  const { sentence, note } = problem;
  return [sentence, ...(note === undefined ? [] : note.split('\n'))].join('; ');
}

/** What two ways of writing one address have in common. */
function plainAddress(address: string): string {
  const doi = doiOf(address);
  if (doi !== undefined) return decodeURI(doi).toLowerCase();
  return address
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/#.*$/u, '')
    .replace(/\/$/u, '');
}

/** Chinese as pinyin, other scripts letter by letter; syllables of a word stay together. */
function inLatin(words: string): string {
  return /^[\p{ASCII}\p{Script=Latin}\p{M}]*$/u.test(words) ? words : anyAscii(words).replaceAll("'", '');
}
