/** The things of an extract of an edition, as the code that judges a contribution knows them. */
import type { Essentials, KnownByName } from '../edition/essentials.ts';
import { KINDS } from '../edition/kinds.ts';
import { asId, type RegistryOf } from '../edition/registry/registry.ts';
import { KNOWN_BY_NAME, TITLE, type DigestPassage, type EditionDigest } from './edition-digest.ts';

/** The known things, by kind and id. */
export function registryOfDigest(known: EditionDigest): RegistryOf<Essentials> {
  const passages = byId(known.passages.map(passageOf));
  const goals = known.goals.map(({ number, name, targets }) => {
    const goal: Essentials['goal'] = { id: asId(String(number)), number, name };
    return { goal, targets: targets.map(({ id, label }) => ({ id: asId<'target'>(id), label, goal })) };
  });
  return {
    passage: passages,
    goal: byId(goals.map(({ goal }) => goal)),
    target: byId(goals.flatMap(({ targets }) => targets)),
    ...(Object.fromEntries(
      KNOWN_BY_NAME.map((kind) => [kind, byId<{ readonly id: string }>(known[KINDS[kind].list])]),
    ) as unknown as Pick<RegistryOf<Essentials>, KnownByName>),
    instrument: byId(
      known.instruments.map(({ id, title, short, absent, silent }) => ({
        id: asId<'instrument'>(id),
        title,
        short,
        parallels: absent.map(({ passage, says }) => ({
          passage: { id: asId<'passage'>(passage) },
          relation: 'absent' as const,
          says,
        })),
        silentOn: silent.map((passage) => ({ id: asId<'passage'>(passage) })),
      })),
    ),
    witness: byId(
      known.witnesses.map(({ id, title, basis, sources, read, places }) => ({
        id: asId<'witness'>(id),
        title,
        basis,
        sources: sources.map((source) => ({ source: { id: asId<'source'>(source) } })),
        read: { extent: read },
        statements: places.map(({ passage, sentence, quote }) => ({
          passage: { id: asId<'passage'>(passage) },
          sentence: sentence === undefined || sentence === TITLE ? undefined : { id: asId<'sentence'>(sentence) },
          isOfTitle: sentence === TITLE,
          quote,
        })),
      })),
    ),
    source: byId(known.sources.map(({ id, ...csl }) => ({ id: asId<'source'>(id), csl }))),
  };
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): Map<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function passageOf({ id, kind, number, title, text, sentences }: DigestPassage): Essentials['passage'] {
  const passage = { id: asId<'passage'>(id), kind, number, title, text, sentences: [] as Essentials['sentence'][] };
  passage.sentences.push(
    ...sentences.map(({ id: sentence, start, end }, index) => ({
      id: asId<'sentence'>(sentence),
      number: index + 1,
      passage,
      text: text.slice(start, end),
      start,
      end,
    })),
  );
  return passage;
}
