/** An item of CSL-JSON, the format of citation processors and reference managers. */
import type { Source } from '../edition/sources.ts';
import { present } from '../edition/present.ts';
import { doiOf } from '../markdown/doi.ts';
import { entryWords } from '../words/entries.ts';

export type CslJsonName = { family: string; given?: string } | { literal: string };
export interface CslJsonDate {
  /** Year, month and day, as far as they are known, in a list that has a second item only for a span. */
  readonly 'date-parts': number[][];
}

/** The fields that the edition writes. Source: docs.citationstyles.org, specification 1.0.2, “Appendix IV: Variables”. */
export interface CslJsonItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly 'title-short'?: string;
  readonly author?: CslJsonName[];
  readonly editor?: CslJsonName[];
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly issued?: CslJsonDate;
  readonly 'original-date'?: CslJsonDate;
  readonly accessed?: CslJsonDate;
  readonly version?: string;
  readonly URL?: string;
  readonly DOI?: string;
  readonly language?: string;
  /** What kind of text it is, if that must be said. */
  readonly genre?: string;
  readonly note?: string;
}

/** The facts that a source gives about itself. */
export function cslItem({ id, csl }: Pick<Source, 'id' | 'csl'>) {
  return present({
    id,
    type: csl.type,
    title: csl.title,
    'title-short': csl['title-short'],
    author: csl.author?.map((name) => present(name)),
    publisher: csl.publisher,
    'container-title': csl['container-title'],
    issued: cslDate(csl.issued),
    accessed: csl.accessed === undefined ? undefined : cslDate(csl.accessed),
    URL: csl.URL,
    language: csl.language,
    note: csl.note,
  });
}

/**
 * A source as it is cited elsewhere, with its DOI. The note says what it is a copy of or a report of, and where a copy
 * is.
 */
export function sourceItem(source: Pick<Source, 'id' | 'csl' | 'mirrorOf' | 'archived' | 'reports'>): CslJsonItem {
  const { csl, mirrorOf, archived, reports } = source;
  const { copyOf, reportOn, archived: copy } = entryWords.sources;
  const notes = [
    csl.note,
    mirrorOf === undefined ? undefined : sentence(copyOf(mirrorOf)),
    reports === undefined ? undefined : sentence(reportOn(typeof reports === 'string' ? reports : reports.csl.title)),
    archived === undefined ? undefined : `${copy}: ${archived}`,
  ];
  return present({
    ...cslItem(source),
    DOI: csl.URL === undefined ? undefined : doiOf(csl.URL),
    note: notes.filter((one) => one !== undefined).join(' ') || undefined,
  });
}

/**
 * A date in the form of CSL-JSON.
 * @param date year, month or day, ISO 8601, or `n.d.`, which CSL says by leaving the date out
 */
export function cslDate(date: string): CslJsonDate | undefined {
  return date === 'n.d.' ? undefined : { 'date-parts': [date.split('-').map(Number)] };
}

/** Year, month and day of a date with leading zeros, as far as they are known; nothing if there is no date. */
export function dateParts(date: CslJsonDate | undefined): readonly string[] {
  return (date?.['date-parts'][0] ?? []).map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'));
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${/[.?!]$/u.test(words) ? '' : '.'}`;
}
