/** The outcome of each item of an import. Each is judged alone; nothing is written here. */
import { checkContribution } from '../../contribution/check-contribution.ts';
import { sourceFile } from '../../contribution/contribution.ts';
import { goneIds, type EditionDigest } from '../../contribution/edition-digest.ts';
import type { ImportedSource } from '../../contribution/import/csl-source.ts';
import { knownSources, placeItems, type PlacedItem } from '../../contribution/import/place-items.ts';
import type { ReadItem } from '../../contribution/import/read-references.ts';
import type { ContentFile } from '../../edition/read/content-files.ts';
import type { Problem } from '../../edition/problems.ts';
import type { RuleId } from '../../edition/rules.ts';
import { inLatin } from '../../contribution/in-latin.ts';

/** An item, and its place for the person who wrote it. */
export interface GivenItem extends ReadItem {
  /** Name of the file. */
  readonly file: string;
}

export type Verdict = { readonly item: GivenItem } & (
  | { readonly outcome: 'taken'; readonly source: ImportedSource; readonly made: ContentFile }
  /** The edition, or an earlier item, has it under this id. */
  | { readonly outcome: 'there'; readonly as: string }
  | {
      readonly outcome: 'refused';
      /** Sentences without full stop. */
      readonly why: readonly string[];
      /** Whether it lacks only the day of reading. */
      readonly lacksDay: boolean;
    }
);

/**
 * @param known the edition
 * @param accessed the day of reading of pages that do not give theirs, ISO 8601
 * @param today ISO 8601
 */
export function judgeItems(
  items: readonly GivenItem[],
  known: EditionDigest,
  accessed: string | undefined,
  today: string,
): readonly Verdict[] {
  const importing = { language: known.info.language, accessed, latin: inLatin, gone: goneIds(known, 'source') };
  const judged = new Map<ImportedSource, readonly Problem[]>();
  const placed = placeItems(items, knownSources(known), importing, (source) => {
    const { problems } = checkContribution([sourceFile(source)], known, today);
    const own = problems.filter(({ rule }) => !LATER.has(rule));
    judged.set(source, own);
    return own.length === 0;
  });
  return placed.map((one) => verdictOf(one, judged));
}

/** Only its reader can add these once the file exists: a note that cites it, and how much of it was read. */
const LATER: ReadonlySet<string> = new Set<RuleId>(['unused-source', 'unsaid-reading']);

function verdictOf(placed: PlacedItem<GivenItem>, judged: ReadonlyMap<ImportedSource, readonly Problem[]>): Verdict {
  const { item, outcome } = placed;
  switch (outcome) {
    case 'unread':
      return { item, outcome: 'refused', why: [placed.why], lacksDay: false };
    case 'there':
      return { item, outcome, as: placed.as };
    case 'new': {
      const { source } = placed;
      const problems = judged.get(source) ?? [];
      return problems.length === 0
        ? { item, outcome: 'taken', source, made: sourceFile(source) }
        : { item, outcome: 'refused', why: problems.map(inWords), lacksDay: problems.every(isDayMissing) };
    }
  }
}

function isDayMissing({ rule, field }: Problem): boolean {
  return rule === 'missing-field' && field?.[0] === 'accessed';
}

/** The file does not exist yet, so problems are said without its lines. */
function inWords(problem: Problem): string {
  if (isDayMissing(problem)) return 'It has an address but no day on which that was read';
  const { sentence, note } = problem;
  return [sentence, ...(note === undefined ? [] : note.split('\n'))].join('; ');
}
