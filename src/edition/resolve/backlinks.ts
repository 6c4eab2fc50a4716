/** The other direction of every reference: for each thing, what refers to it, how, and at which place. */
import { ownReferences } from '../registry/own-references.ts';
import type { Annotation } from '../annotation.ts';
import type { Backlink, Essay, Origin, Prose } from '../reference.ts';
import type { Passage } from '../passage.ts';
import type { Citation } from '../sources.ts';
import type { NameFinder } from './find-mentions.ts';
import { referringThings, type Made, type Referring } from '../things/make-things.ts';
import type { Draft } from '../registry/registry.ts';
import { proseText } from '../prose/prose-text.ts';

interface Whole {
  readonly passages: readonly Passage[];
  readonly annotations: readonly Annotation[];
  readonly about: Essay | undefined;
  /** How the commentary was made; printed on the page about the edition. */
  readonly story: Essay | undefined;
  readonly agenda: Essay | undefined;
  readonly provenance: Citation | undefined;
}

interface Referred {
  readonly backlinks: readonly Backlink[];
}

/**
 * Writes backlinks on everything that is referred to, in the order of passages, annotations, the other kinds, pages.
 */
export function indexBacklinks(
  { passages, annotations, about, story, agenda, provenance }: Whole,
  made: Made,
  finder: NameFinder,
): void {
  for (const passage of passages) {
    const from: Origin = { kind: 'introduction', thing: passage };
    refer(from, { prose: passage.introduction.prose, cites: passage.introduction.sources });
    nameAll(passage.introduction.prose, from, finder);
  }
  for (const annotation of annotations) {
    const from: Origin = { kind: 'annotation', thing: annotation };
    refer(from, { prose: annotation.prose, cites: annotation.sources });
    refer(from, { cites: [], ...ownReferences(annotation) });
    nameAll(annotation.prose, from, finder);
  }
  for (const { kind, from, ...referring } of referringThings(made)) refer({ kind, thing: from } as Origin, referring);
  const pages = { about, agenda };
  for (const page of ['about', 'agenda'] as const)
    refer({ kind: 'page', thing: page }, { prose: pages[page]?.prose, cites: pages[page]?.sources ?? [] });
  refer({ kind: 'page', thing: 'about' }, { prose: story?.prose, cites: story?.sources ?? [] });
  refer({ kind: 'page', thing: 'about' }, { cites: provenance === undefined ? [] : [provenance] });
}

function refer(from: Origin, { prose, cites, relates = [] }: Referring): void {
  for (const { thing } of prose?.references.values() ?? []) add(thing, { from, how: 'link', at: undefined });
  for (const { source, at } of cites) add(source, { from, how: 'cites', at });
  for (const thing of relates) add(thing, { from, how: 'relates', at: undefined });
}

/** Prose that names a term or a body without a link refers to it too. */
function nameAll(prose: Prose, from: Origin, finder: NameFinder): void {
  for (const { of } of finder.find(proseText(prose))) add(of.thing, { from, how: 'names', at: undefined });
}

/** One origin is listed once for each way of referring and each pinpoint; a name counts only if there is no link. */
function add(thing: Referred, backlink: Backlink): void {
  const { backlinks } = thing as Draft<Referred>;
  const same = backlinks.some(
    (other) =>
      isSame(other.from, backlink.from) &&
      (backlink.how === 'names' || (other.how === backlink.how && other.at === backlink.at)),
  );
  if (!same) backlinks.push(backlink);
}

function isSame(one: Origin, other: Origin): boolean {
  return one.kind === other.kind && one.thing === other.thing;
}
