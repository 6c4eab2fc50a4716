/** What is known of an edition where its files are not: enough to check a contribution by the same rules, small enough to be sent to a browser. */
import type { CslItem, Edition, EditionInfo, Passage, PassageKind, Sentence } from './edition.ts';
import { asId, emptyProse, noAlignments, noAnnotations, noBacklinks, noCitations, noMentions, noParallels, type Draft, type Registry } from './registry.ts';

export interface KnownEdition {
  readonly info: Pick<EditionInfo, 'date' | 'edited' | 'language' | 'names' | 'languages' | 'repository'>;
  readonly passages: readonly KnownPassage[];
  readonly sources: readonly (CslItem & { readonly id: string })[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly terms: readonly { readonly id: string; readonly label: string }[];
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  readonly instruments: readonly { readonly id: string; readonly title: string; readonly short?: string | undefined; readonly absent: readonly { readonly passage: string; readonly says: string }[]; readonly silent: readonly string[] }[];
  readonly goals: readonly { readonly number: number; readonly name: string; readonly targets: readonly { readonly id: string; readonly label: string }[] }[];
}

export interface KnownPassage {
  readonly id: string;
  readonly kind: PassageKind;
  readonly number?: number | undefined;
  readonly title: string;
  readonly text: string;
  readonly sentences: readonly { readonly id: string; readonly start: number; readonly end: number }[];
  /** The names of its annotations' files, without `.md`. */
  readonly notes: readonly string[];
}

export function knownEdition({ info, passages, sources, people, terms, bodies, instruments, goals }: Edition): KnownEdition {
  const { date, edited, language, names, languages, repository } = info;
  return {
    info: { date, edited, language, names, languages, repository },
    passages: passages.map(({ id, kind, number, title, text, sentences, annotations }) => ({
      id, kind, number, title, text,
      sentences: sentences.map((sentence) => ({ id: sentence.id, start: sentence.start, end: sentence.end })),
      notes: annotations.map(({ slug }) => slug),
    })),
    sources: sources.map(({ id, csl }) => ({ ...csl, id })),
    people: people.map(({ id, name }) => ({ id, name })),
    terms: terms.map(({ id, label }) => ({ id, label })),
    bodies: bodies.map(({ id, name }) => ({ id, name })),
    instruments: instruments.map(({ id, title, short, parallels, silentOn }) => ({
      id, title, short,
      absent: parallels.filter(({ relation }) => relation === 'absent').map(({ passage, says }) => ({ passage: passage.id, says })),
      silent: silentOn.map((passage) => passage.id),
    })),
    goals: goals.map(({ number, name, targets }) => ({ number, name, targets: targets.map(({ id, label }) => ({ id, label })) })),
  };
}

/** Everything with an id, as far as it is known: an annotation can be put on its words and its references can be followed. */
export function registryOf(known: KnownEdition): Registry {
  const passage: Registry['passage'] = new Map(known.passages.map((one) => [one.id, passageOf(one)]));
  const goal: Registry['goal'] = new Map(known.goals.map(({ number, name }) => [
    String(number),
    { id: asId(String(number)), number, name, also: [], uri: '', official: '', colour: '', targets: [], essay: undefined, figures: [], alignments: noAlignments(), backlinks: noBacklinks() },
  ]));
  const registry: Registry = {
    passage,
    goal,
    term: new Map(known.terms.map(({ id, label }) => [
      id, { id: asId(id), label, aliases: [], also: [], chinese: undefined, pinyin: undefined, related: [], sources: noCitations(), prose: emptyProse(), mentions: noMentions(), backlinks: noBacklinks() },
    ])),
    body: new Map(known.bodies.map(({ id, name }) => [
      id,
      {
        id: asId(id), name, acronym: undefined, aliases: [], also: [], kind: '', founded: undefined, ended: undefined, seat: undefined, parent: undefined, official: undefined,
        wikidata: undefined, related: [], sources: noCitations(), prose: emptyProse(), mentions: noMentions(), backlinks: noBacklinks(),
      },
    ])),
    instrument: new Map(known.instruments.map(({ id, title, short, silent }) => [
      id,
      {
        id: asId(id), title, also: [], short, date: '', issuer: '', kind: '', symbol: undefined, official: undefined, parallels: noParallels(), examined: undefined,
        silentOn: silent.flatMap((one) => passage.get(one) ?? []), sources: noCitations(), prose: emptyProse(), backlinks: noBacklinks(),
      },
    ])),
    target: new Map(known.goals.flatMap(({ number, targets }) => targets.flatMap(({ id, label }) => {
      const of = goal.get(String(number));
      return of === undefined ? [] : [[id, { id: asId<'target'>(id), label, uri: '', goal: of, alignments: noAlignments(), backlinks: noBacklinks() }] as const];
    }))),
    source: new Map(known.sources.map(({ id, ...csl }) => [id, { id: asId(id), csl, mirrorOf: undefined, backlinks: noBacklinks() }])),
    person: new Map(known.people.map(({ id, name }) => [id, { id: asId(id), name, url: undefined, note: undefined, annotations: noAnnotations() }])),
  };
  for (const { id, absent } of known.instruments) {
    const instrument = registry.instrument.get(id);
    if (instrument === undefined) continue;
    instrument.parallels = absent.flatMap(({ passage: on, says }) => {
      const of = passage.get(on);
      return of === undefined ? [] : [{ passage: of, instrument, at: '', relation: 'absent' as const, says }];
    });
  }
  return registry;
}

function passageOf({ id, kind, number, title, text, sentences }: KnownPassage): Draft<Passage> {
  const passage: Draft<Passage> = {
    id: asId(id), kind, number, chapter: undefined, title, also: [], text, sentences: [], introduction: { prose: emptyProse(), sources: [] }, annotations: noAnnotations(),
    alignments: noAlignments(), mentions: noMentions(), parallels: noParallels(), figures: [], noneFound: new Map(), backlinks: noBacklinks(),
  };
  passage.sentences = sentences.map(({ id: sentence, start, end }, index): Sentence => ({
    id: asId(sentence), number: index + 1, passage, also: [], text: text.slice(start, end), start, end, backlinks: noBacklinks(),
  }));
  return passage;
}
