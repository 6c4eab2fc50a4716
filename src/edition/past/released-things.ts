/** Everything that ever had an address in a release, by kind and id. */
import type { Named } from '../edition.ts';
import type { Release, ReleasedAnnotation } from '../fields/release-schema.ts';

/** Something in the form that it has in the newest release with it. */
export interface ReleasedThing extends Named {
  readonly title: string;
  /** From the root of the site. */
  readonly address: string;
  /** Versions that have it, the oldest first. */
  readonly releases: readonly string[];
  readonly annotation?: ReleasedAnnotation;
  /** Digits of its content, if its release has them. */
  readonly digits?: string | undefined;
}

/** @param releases the oldest first */
export function releasedThings(releases: readonly Release[]): ReadonlyMap<string, ReleasedThing> {
  const things = new Map<string, ReleasedThing>();
  for (const release of releases)
    for (const thing of thingsOf(release)) {
      const key = keyOf(thing);
      things.set(key, { ...thing, releases: [...(things.get(key)?.releases ?? []), release.version] });
    }
  return things;
}

/** In the form of links. */
export function keyOf({ kind, id }: Named): string {
  return `${kind}:${id}`;
}

/** Things of a release, with the parts that have addresses of their own. */
export function thingsOf({ passages, annotations, entries }: Release): readonly Omit<ReleasedThing, 'releases'>[] {
  return [
    ...passages.flatMap(({ id, name, title, address, sentences }) => [
      { kind: 'passage' as const, id, title: name === title ? name : `${name}. ${title}`, address },
      ...sentences.map((sentence, index) => ({
        kind: 'sentence' as const,
        id: `${id}.${sentence.id}`,
        title: `${name}, ${index + 1}`,
        address: `${address}#${sentence.id}`,
      })),
    ]),
    ...annotations.map((annotation) => ({
      kind: 'annotation' as const,
      id: annotation.id,
      title: annotation.lemma,
      address: annotation.address,
      annotation,
    })),
    ...entries.map(({ kind, id, title, address, digits }) => ({ kind, id, title, address, digits })),
  ];
}
