/** Adds reviews to the texts that were read, and reports reviews of an older text or of none. */
import type { Root } from 'mdast';
import type { Edition, Person } from '../edition.ts';
import type { Review } from '../sources.ts';
import { ENTRY_KINDS, KINDS } from '../kinds.ts';
import { LINK_KINDS, type ListOf } from '../kind-with.ts';
import { REVIEWS_FOLDER } from '../content-paths.ts';
import { nearestName } from '../nearest.ts';
import { reportLongQuotation } from '../prose/report-long-quotation.ts';
import type { Entries } from '../read/entries.ts';
import type { Entry } from '../read/read-entry.ts';
import type { Resolver } from '../registry/resolver.ts';
import { claimDigits, isReviewed, type ReviewedEntry, type ReviewedKind } from './claim-digits.ts';

/** A text that can be reviewed. */
export interface ReviewedText {
  /** As reviews name it: `annotation:proposal-08/since`. */
  readonly name: string;
  readonly entry: Pick<Entry<object>, 'fields' | 'placeOf' | 'standsIn'> & { readonly prose?: Root };
  /** Identify the state of the text, see `claim-digits.ts`. */
  readonly digits: string;
  readonly reviews: Review[];
  /** Whether only maintainers can have written it; the writers of other texts are unknown. */
  readonly isByMaintainers: boolean;
  /** Whether an older state of it was read. */
  hasStale: boolean;
}

type Reviewed = Pick<Edition, ListOf<ReviewedEntry> | 'passages' | 'goals' | 'about' | 'agenda' | 'maintainers'>;

/** @returns every text that can be reviewed, with its reviews */
export function resolveReviews(entries: Entries, edition: Reviewed, resolver: Resolver): readonly ReviewedText[] {
  const texts = reviewedTexts(entries, edition);
  const byName = new Map(texts.map((text) => [text.name, text]));
  for (const file of entries.reviews) for (const index of file.fields.keys()) addReview(file, index, byName, resolver);
  // An edition without reviews promises none; and if a file of them cannot be read, nobody knows what it has.
  const isKnown = ![...entries.broken].some((path) => path.startsWith(`${REVIEWS_FOLDER}/`));
  if (entries.reviews.length > 0 && isKnown) for (const text of texts) reportUnreviewed(text, resolver);
  return texts;
}

function addReview(
  { fields, placeOf }: Entries['reviews'][number],
  index: number,
  texts: ReadonlyMap<string, ReviewedText>,
  resolver: Resolver,
): void {
  const review = fields[index];
  if (review === undefined) return;
  const by: Person | undefined = resolver.find('person', review.by, placeOf([index, 'by']));
  const text = texts.get(review.of);
  if (text === undefined) {
    const [kind = '', id = ''] = review.of.split(/:(.*)/su);
    // If the file of the text could not be read, the problem of that file is reported instead.
    const named = [...ENTRY_KINDS, ...LINK_KINDS].find((one) => one === kind);
    if (named !== undefined && resolver.isBroken(named, id)) return;
    const near = nearestName(review.of, texts.keys());
    resolver.report(
      'unknown-link',
      placeOf([index, 'of']),
      `“${review.of}” is not a text that can be reviewed`,
      near && `did you mean “${near}”?`,
    );
    return;
  }
  const cited = sourcesIn(text.entry.fields);
  const readings = review.readings.flatMap(({ source: id, words, place, saw, found }, at): Review[] => {
    const source =
      id === undefined ? undefined : resolver.find('source', id, placeOf([index, 'readings', at, 'source']));
    if (source !== undefined && !cited.has(source.id))
      resolver.report(
        'uncited-review',
        placeOf([index, 'readings', at, 'source']),
        `${review.of} does not cite “${source.id}”`,
        `expected: ${[...cited].join(', ')}`,
      );
    if (saw === 'original' && source?.mirrorOf !== undefined)
      resolver.report(
        'copy-as-original',
        placeOf([index, 'readings', at, 'saw']),
        `“${source.id}” is a copy, but was seen as an original`,
        `it is a copy of: ${source.mirrorOf}`,
      );
    const language = source?.csl.language ?? 'en';
    if (words !== undefined) reportLongQuotation(words, language, placeOf([index, 'readings', at, 'words']), resolver);
    return by === undefined ? [] : [{ by, date: review.date, saw, source, words, place, found, text: review.text }];
  });
  if (review.text === text.digits) return void text.reviews.push(...readings);
  text.hasStale = true;
  resolver.report(
    // If anyone may correct the text, a maintainer writes the new review after the correction was accepted.
    text.isByMaintainers ? 'stale-review' : 'awaits-review',
    placeOf([index, 'text']),
    `${review.of} has changed since it was read`,
    `the review is of ${review.text}, the text is ${text.digits}`,
  );
}

function reportUnreviewed({ name, entry, reviews, isByMaintainers, hasStale }: ReviewedText, resolver: Resolver): void {
  if (reviews.length > 0 || hasStale || sourcesIn(entry.fields).size === 0) return;
  resolver.report(
    isByMaintainers ? 'unreviewed' : 'awaits-review',
    entry.placeOf([]),
    `Nobody has read ${name} against its sources`,
  );
}

/** Every text that can be reviewed, in the order of the kinds. */
function reviewedTexts(entries: Entries, edition: Reviewed): readonly ReviewedText[] {
  const maintainers = new Set(edition.maintainers);
  const notes = byId(edition.annotations);
  const passages = byId(edition.passages);
  const goals = byId(edition.goals);
  return [
    ...entries.passages.flatMap((entry) => {
      const { prose, sources, reviews } = passages.get(entry.id)?.introduction ?? {};
      const isEmpty = prose?.tree.children.length === 0 && sources?.length === 0;
      const readable = { ...entry, prose: entry.body.introduction };
      return isEmpty ? [] : textOf(`passage:${entry.id}`, 'essay', readable, { reviews }, true);
    }),
    ...entries.annotations.flatMap((entry) => {
      const note = notes.get(entry.id);
      return textOf(
        `annotation:${entry.id}`,
        'annotation',
        entry,
        note,
        note !== undefined && maintainers.has(note.by),
      );
    }),
    ...ENTRY_KINDS.filter(isReviewed).flatMap((kind) => {
      if (kind === 'annotation') return [];
      const { list, proposedBy } = KINDS[kind];
      const things = byId<{ readonly id: string; readonly reviews: readonly Review[] }>(edition[list]);
      return entries[list].flatMap((entry) =>
        textOf(`${kind}:${entry.id}`, kind, entry, things.get(entry.id), proposedBy === 'maintainers'),
      );
    }),
    ...entries.goalEssays.flatMap((entry) => {
      const number = String(Number(entry.id));
      return textOf(`goal:${number}`, 'essay', entry, goals.get(number)?.essay, true);
    }),
    ...textOf('page:about', 'essay', entries.about, edition.about, true),
    ...textOf('page:agenda', 'essay', entries.agenda, edition.agenda, true),
  ];
}

function textOf(
  name: string,
  kind: ReviewedKind,
  entry: ReviewedText['entry'] | undefined,
  thing: { readonly reviews?: readonly Review[] | undefined } | undefined,
  isByMaintainers: boolean,
): readonly ReviewedText[] {
  // A text with replaced values differs from the one that was reviewed.
  if (entry === undefined || entry.standsIn !== undefined || thing?.reviews === undefined) return [];
  const digits = claimDigits(kind, entry.fields, entry.prose);
  return [{ name, entry, digits, reviews: thing.reviews as Review[], isByMaintainers, hasStale: false }];
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

/** The sources that any field names. */
function sourcesIn(fields: unknown): ReadonlySet<string> {
  if (typeof fields !== 'object' || fields === null) return new Set();
  return new Set(
    Object.entries(fields).flatMap(([name, value]) =>
      name === 'source' && typeof value === 'string' ? [value] : [...sourcesIn(value)],
    ),
  );
}
