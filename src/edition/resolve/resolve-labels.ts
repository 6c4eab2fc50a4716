import { LABEL_BASES } from '../vocabularies.ts';
import type { Label } from '../label.ts';
import type { Entries } from '../read/entries.ts';
import type { RegisteredKind } from '../kind-with.ts';
import type { Resolver } from '../registry/resolver.ts';

/** Names in other languages, in the order of their file; a name of something that does not exist is a problem. */
export function resolveLabels({ labels }: Entries, resolver: Resolver): readonly Label[] {
  if (labels === undefined) return [];
  return Object.entries(labels.fields).flatMap(([of, names]) => {
    const [kind = '', id = ''] = of.split(':');
    // The schema only allows kinds that are found by their id.
    const thing = resolver.find(kind as RegisteredKind, id, labels.placeOf([of]));
    if (thing === undefined) return [];
    return LABEL_BASES.flatMap((basis) =>
      Object.entries(names[basis]).flatMap(([language, words]) =>
        words.map((word) => ({ of, language, name: word, basis })),
      ),
    );
  });
}
