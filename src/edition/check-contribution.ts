/** Judges a contribution by the rules of the whole edition, without its files: the same code, in the browser and in the terminal. */
import { anchorAnnotations } from './anchor-annotations.ts';
import { checkAnnotationProse, findLongSentences } from './annotation-prose.ts';
import type { ContentFile } from './content-files.ts';
import { findContradictions } from './contradictions.ts';
import { readContributedEntries } from './contributed-entries.ts';
import type { Annotation } from './edition.ts';
import { EntryReader } from './entry-reader.ts';
import { registryOf, type KnownEdition } from './known-edition.ts';
import { sortProblems, type Problem } from './problems.ts';
import { proseText } from './prose-text.ts';
import { asId, noAnnotations, noBacklinks, Resolver, type Registry } from './registry.ts';
import { findDuplicateUrls, findUnusedSources } from './source-problems.ts';

export interface Judged {
  readonly problems: readonly Problem[];
  /** Those that could be put on their words. */
  readonly annotations: readonly Annotation[];
}

/**
 * @param files what is contributed; paths from the content folder
 * @param known the edition without it
 * @param today ISO 8601
 * @param root what paths in problems begin with
 */
export function checkContribution(files: readonly ContentFile[], known: KnownEdition, today: string, root = 'content/'): Judged {
  const problems: Problem[] = [];
  const reader = new EntryReader(files, root, problems);
  const entries = readContributedEntries(reader);
  reader.reportMisplaced();
  const registry = registryOf(known);
  const resolver = new Resolver(registry, { broken: new Set(files.map(({ path }) => path)) }, problems);
  for (const { id, placeOf } of entries.annotations) {
    const [passage = '', note = ''] = id.split('/');
    if (known.passages.find((one) => one.id === passage)?.notes.includes(note)) resolver.report('duplicate-id', placeOf([]), `There is another annotation “${id}”`);
  }
  addSources(entries.sources, registry, resolver);
  for (const { id, fields, placeOf } of entries.people) {
    if (registry.person.has(id)) resolver.report('duplicate-id', placeOf([]), `There is another person “${id}”`);
    registry.person.set(id, { id: asId(id), name: fields.name, url: fields.url, note: fields.note, annotations: noAnnotations() });
  }
  const annotations = anchorAnnotations(entries, [...registry.passage.values()], resolver);
  findContradictions({ annotations: entries.annotations, instruments: [] }, registry, resolver);
  const addresses = known.sources.flatMap(({ id, URL: address }) => (address === undefined ? [] : [[address, `${root}sources/${id}.yaml`] as const]));
  findDuplicateUrls(entries, resolver, new Map(addresses));
  const cited = new Set(entries.annotations.flatMap(({ fields }) => [...fields.sources, ...(fields.kind === 'debate' ? fields.positions : [])].map(({ source }) => source)));
  // Of a file that could not be read nobody knows what it cites.
  const isWhole = entries.annotations.length + entries.sources.length + entries.people.length === files.length;
  if (isWhole) findUnusedSources({ sources: entries.sources }, entries.sources.flatMap(({ id }) => (cited.has(id) ? [] : (registry.source.get(id) ?? []))), resolver);
  for (const annotation of annotations) problems.push(...checkProseOf(annotation, entries.annotations.find(({ id }) => id === annotation.id)?.placeAt(undefined).path ?? root, known, today));
  return { problems: sortProblems(problems), annotations };
}

function addSources(sources: ReturnType<typeof readContributedEntries>['sources'], registry: Registry, resolver: Resolver): void {
  for (const { id, fields: { 'mirror-of': mirrorOf, ...csl }, placeOf } of sources) {
    if (registry.source.has(id)) resolver.report('duplicate-id', placeOf([]), `There is another source “${id}”`);
    registry.source.set(id, { id: asId(id), csl, mirrorOf, backlinks: noBacklinks() });
  }
}

function checkProseOf(annotation: Annotation, path: string, { info }: KnownEdition, today: string): readonly Problem[] {
  const text = proseText(annotation.prose);
  const start = annotation.prose.tree.children[0]?.position?.start;
  const place = { path, line: start?.line ?? 1, column: start?.column ?? 1 };
  return [...checkAnnotationProse(annotation, text, place, info, today), ...findLongSentences(text, place, info.language)];
}
