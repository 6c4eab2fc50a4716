/** Where things are read: the addresses of kinds, as their table says; where references lead, and where they come from. */
import type { Everything, Proposed, Target, Things } from './edition/edition.ts';
import type { Essentials } from './edition/essentials.ts';
import type { Origin, Reference } from './edition/reference.ts';
import type { Passage } from './edition/passage.ts';
import type { KindWith } from './edition/kind-with.ts';
import { KINDS } from './edition/kinds.ts';
import { annotationUrl, introductionUrl, passageUrl, sectionUrl, sentenceUrl } from './urls.ts';

type SectionedKind = KindWith<{ readonly readAt: 'page' | 'place' }>;

/** The address of a thing that is read in the section of its kind. */
export function entryUrl<Kind extends SectionedKind>(kind: Kind, { id }: Pick<Things[Kind], 'id'>): string {
  const { section, readAt } = KINDS[kind];
  return sectionUrl(section) + (readAt === 'page' ? `${id}/` : `#${id}`);
}

/** Id of the element on an instrument's page that is about a passage. */
export function parallelId({ id }: Pick<Passage, 'id'>): string {
  return id;
}

export function parallelUrl(instrument: Essentials['instrument'], passage: Pick<Passage, 'id'>): string {
  return `${entryUrl('instrument', instrument)}#${parallelId(passage)}`;
}

/** Element id of a target on its goal's page. */
export function targetId({ id }: Pick<Target, 'id'>): string {
  return `target-${id.replace('.', '-')}`;
}

export const targetUrl = (target: Essentials['target']): string =>
  `${entryUrl('goal', target.goal)}#${targetId(target)}`;

/** The addresses of things that are read elsewhere. */
const OTHER_ADDRESSES: {
  readonly [Kind in Exclude<keyof Everything, SectionedKind>]: (
    thing: Kind extends keyof Essentials ? Essentials[Kind] : Everything[Kind],
  ) => string;
} = {
  passage: passageUrl,
  sentence: sentenceUrl,
  annotation: annotationUrl,
  target: targetUrl,
};

/** The address of a reference, or of the thing that was proposed. */
export function referenceUrl({ kind, thing }: Reference<Essentials> | Proposed['about']): string {
  return kind in OTHER_ADDRESSES
    ? (OTHER_ADDRESSES[kind as keyof typeof OTHER_ADDRESSES] as (thing: unknown) => string)(thing)
    : entryUrl(kind as SectionedKind, thing as Things[SectionedKind]);
}

/** The page or place that refers to something. */
export function originUrl(origin: Origin): string {
  if (origin.kind === 'introduction') return introductionUrl(origin.thing);
  if (origin.kind === 'page') return sectionUrl(origin.thing);
  return referenceUrl(origin);
}
