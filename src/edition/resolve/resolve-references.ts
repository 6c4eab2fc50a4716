/** Fills in the references of passages and of the whole edition. */
import type { CutPassage } from '../text/cut-passages.ts';
import type { Person } from '../edition.ts';
import type { EditionInfo } from '../edition-info.ts';
import type { Entries } from '../read/entries.ts';
import type { AnnotationKind } from '../kinds.ts';
import { asId } from '../registry/registry.ts';
import type { Resolver } from '../registry/resolver.ts';
import { resolveAlignments } from './resolve-alignments.ts';
import { resolveCitation, resolveCitations, resolveProse } from '../prose/resolve-prose.ts';

/** The fields and the introduction of a passage, in place. */
export function resolvePassageReferences({ entry, passage }: CutPassage, resolver: Resolver): void {
  for (const id of Object.keys(entry.fields.also))
    if (id !== 'title') resolver.findSentence(passage, id, entry.placeOf(['also', id]));
  passage.introduction = {
    prose: resolveProse(entry.body.introduction, entry.placeAt, resolver),
    sources: resolveCitations(entry.fields.sources, entry, ['sources'], resolver),
    reviews: [],
  };
  passage.noneFound = new Map(
    Object.entries(entry.fields['none-found']).map(([kind, why]) => [kind as AnnotationKind, why]),
  );
  passage.alignments = resolveAlignments(entry, passage, resolver);
}

/** The fields of `edition.yaml`, resolved. */
export function resolveInfoReferences(entry: NonNullable<Entries['edition']>, resolver: Resolver): EditionInfo {
  const { editors, provenance, languages, ...fields } = entry.fields;
  const { romanization, ...scripts } = languages;
  const nobody: Person = { id: asId(editors), name: editors, annotations: [] };
  return {
    ...fields,
    editors: resolver.find('person', editors, entry.placeOf(['editors'])) ?? nobody,
    provenance:
      provenance &&
      resolveCitation(provenance.source, provenance.at, entry.placeOf(['provenance', 'source']), resolver),
    languages: { han: scripts.Han, romanization, scripts },
  };
}

/** People in whose names only maintainers write: the editors, and those that `maintainers.yaml` names; each once. */
export function resolveMaintainers(
  { maintainers }: Pick<Entries, 'maintainers'>,
  info: EditionInfo | undefined,
  resolver: Resolver,
): readonly Person[] {
  const named = maintainers?.fields.flatMap(
    ({ person }, index) => resolver.find('person', person, maintainers.placeOf([index, 'person'])) ?? [],
  );
  return [...new Set([...(info === undefined ? [] : [info.editors]), ...(named ?? [])])];
}
