/** Where references lead, and where they come from. */
import type { Essentials, Everything, Origin, Reference } from './edition/edition.ts';
import {
  annotationUrl,
  bodyUrl,
  eventUrl,
  figureUrl,
  goalUrl,
  instrumentUrl,
  introductionUrl,
  passageUrl,
  personUrl,
  sectionUrl,
  sentenceUrl,
  sourceUrl,
  targetUrl,
  termUrl,
  witnessUrl,
} from './urls.ts';

/** The address of a thing, by its kind. */
const ADDRESSES: {
  readonly [Kind in keyof Everything]: (
    thing: Kind extends keyof Essentials ? Essentials[Kind] : Everything[Kind],
  ) => string;
} = {
  passage: passageUrl,
  sentence: sentenceUrl,
  annotation: annotationUrl,
  term: termUrl,
  body: bodyUrl,
  instrument: instrumentUrl,
  goal: goalUrl,
  target: targetUrl,
  figure: figureUrl,
  witness: witnessUrl,
  source: sourceUrl,
  person: personUrl,
  event: eventUrl,
};

/** Where a reference leads. */
export function referenceUrl({ kind, thing }: Reference<Essentials>): string {
  return (ADDRESSES[kind] as (thing: unknown) => string)(thing);
}

/** The page or place that refers to something. */
export function originUrl({ kind, thing }: Origin): string {
  if (kind === 'introduction') return introductionUrl(thing);
  if (kind === 'page') return sectionUrl(thing);
  return (ADDRESSES[kind] as (thing: unknown) => string)(thing);
}
