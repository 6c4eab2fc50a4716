/** The form's names for the things of the edition and for new things: readable names, and never ids. */
import type { Contribution } from '../../contribution/contribution.ts';
import type { EditionDigest } from '../../contribution/edition-digest.ts';
import { sourceLabel } from '../../contribution/source-label.ts';
import type { CallThing } from '../../edition/field-calls.ts';
import { passageName } from '../../render/text/references.ts';
import { contributeWords as words } from '../../words/contribute.ts';

type NewThings = Pick<Contribution, 'sources' | 'people'>;

export function callByThingName(known: EditionDigest, added: NewThings = { sources: [], people: [] }): CallThing {
  const passageOf = (id: string) => {
    const passage = known.passages.find((one) => one.id === id);
    return passage === undefined ? id : passageName({ ...passage, number: passage.number }, known);
  };
  const namedIn = (things: readonly { readonly id: string }[], id: string, name: string) => {
    const thing: Readonly<Record<string, unknown>> = things.find((one) => one.id === id) ?? {};
    return typeof thing[name] === 'string' ? thing[name] : undefined;
  };
  const ofNew = (things: NewThings['people'], id: string, name: string) =>
    namedIn(
      things.map((one) => ({ ...one.fields, id: one.id })),
      id,
      name,
    );
  return (kind, id) => {
    switch (kind) {
      case 'passage':
        return passageOf(id);
      case 'annotation':
        return words.anotherNoteOn(passageOf(id.split('/')[0] ?? ''));
      case 'source': {
        const source = known.sources.find((one) => one.id === id);
        return source === undefined ? (ofNew(added.sources, id, 'title') ?? id) : sourceLabel(source);
      }
      case 'person':
        return namedIn(known.people, id, 'name') ?? ofNew(added.people, id, 'name') ?? id;
      case 'instrument':
        return namedIn(known.instruments, id, 'title') ?? id;
      case 'witness':
        return namedIn(known.witnesses, id, 'title') ?? id;
      default:
        return id;
    }
  };
}
