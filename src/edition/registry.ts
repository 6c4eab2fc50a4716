/** Everything that has an id, while the edition is being made; and the one function by which ids become objects. */
import type {
  Alignment, Annotation, Backlink, Body, Citation, Goal, Id, Instrument, Mention, Parallel, Passage, Person, Prose, Sentence, Source, Target, Term,
  TimelineEvent,
} from './edition.ts';
import type { FieldPath } from '../markdown/author-file.ts';
import type { Entries } from './entries.ts';
import type { Entry } from './read-entry.ts';
import { nearestName } from './nearest.ts';
import type { Place, Problem, RuleId } from './problems.ts';

/** A part of the edition in the making: lists are still filled, fields still set. */
export type Draft<Thing> = {
  -readonly [Key in keyof Thing]: Thing[Key] extends readonly (infer Item)[] ? Item[] : Thing[Key];
};

export interface Registry {
  readonly passage: Map<string, Draft<Passage>>;
  readonly term: Map<string, Draft<Term>>;
  readonly body: Map<string, Draft<Body>>;
  readonly instrument: Map<string, Draft<Instrument>>;
  readonly goal: Map<string, Draft<Goal>>;
  readonly target: Map<string, Draft<Target>>;
  readonly source: Map<string, Draft<Source>>;
  readonly person: Map<string, Draft<Person>>;
}
export type RegisteredKind = keyof Registry;

/** Lists that later steps fill. Each thing gets its own. */
export const noMentions = (): Mention[] => [];
export const noBacklinks = (): Backlink[] => [];
export const noCitations = (): Citation[] => [];
export const noAlignments = (): Alignment[] => [];
export const noParallels = (): Parallel[] => [];
export const noAnnotations = (): Annotation[] => [];
export const emptyProse = (): Prose => ({ tree: { type: 'root', children: [] }, references: new Map() });

const UNKNOWN: Readonly<Record<RegisteredKind, RuleId>> = {
  passage: 'unknown-passage',
  term: 'unknown-term',
  body: 'unknown-body',
  instrument: 'unknown-instrument',
  goal: 'unknown-goal',
  target: 'unknown-target',
  source: 'unknown-source',
  person: 'unknown-person',
};

/** The file that a thing of a kind is read from, from the content folder. */
export const FILES: Readonly<Record<RegisteredKind, (id: string) => string>> = {
  passage: (id) => `text/${id}.mdx`,
  term: (id) => `glossary/${id}.md`,
  body: (id) => `bodies/${id}.md`,
  instrument: (id) => `instruments/${id}.md`,
  goal: (id) => `agenda/goal-${id.padStart(2, '0')}.yaml`,
  target: (id) => `agenda/goal-${(id.split('.')[0] ?? '').padStart(2, '0')}.yaml`,
  source: (id) => `sources/${id}.yaml`,
  person: (id) => `people/${id}.yaml`,
};

/** Turns ids into objects, and reports those that nothing has. */
export class Resolver {
  readonly registry: Registry;
  readonly #problems: Problem[];
  readonly #broken: ReadonlySet<string>;

  constructor(registry: Registry, entries: Pick<Entries, 'broken'>, problems: Problem[]) {
    this.registry = registry;
    this.#problems = problems;
    this.#broken = entries.broken;
  }

  /** The thing of a kind with an id; without it a problem, unless that thing's own file is broken. */
  find<Kind extends RegisteredKind>(kind: Kind, id: string, place: Place): NonNullable<ReturnType<Registry[Kind]['get']>> | undefined {
    const things: ReadonlyMap<string, unknown> = this.registry[kind];
    const thing = things.get(id);
    if (thing === undefined && !this.#broken.has(FILES[kind](id))) {
      this.report(UNKNOWN[kind], place, `There is no ${kind} “${id}”`, suggest(id, things.keys()));
    }
    return thing as NonNullable<ReturnType<Registry[Kind]['get']>> | undefined;
  }

  /** Those of a kind that a list of ids names. `path` is the list's field in its file. */
  findEach<Kind extends RegisteredKind>(kind: Kind, ids: readonly string[], { placeOf }: Pick<Entry<unknown>, 'placeOf'>, path: FieldPath) {
    return ids.flatMap((id, index) => this.find(kind, id, placeOf([...path, index])) ?? []);
  }

  /** A sentence of a passage by its id. */
  findSentence(passage: Passage, id: string, place: Place): Sentence | undefined {
    const sentence = passage.sentences.find((candidate) => candidate.id === id);
    if (sentence === undefined) {
      const ids = passage.sentences.map((candidate) => candidate.id);
      this.report('unknown-sentence', place, `There is no sentence “${id}” in ${passage.id}`, `expected: ${ids.join(', ')}`);
    }
    return sentence;
  }

  report(rule: RuleId, place: Place, sentence: string, note?: string): void {
    this.#problems.push({ rule, place, sentence, note });
  }
}

/** So many names can be listed where none is near. */
const FEW = 6;

function suggest(id: string, names: Iterable<string>): string | undefined {
  const all = [...names];
  const near = nearestName(id, all);
  const expected = near !== undefined ? [`did you mean “${near}”?`] : all.length > 0 && all.length <= FEW ? [`expected: ${all.join(', ')}`] : [];
  const lines = [...expected, ...foreignLetter(id)];
  return lines.length === 0 ? undefined : lines.join('\n');
}

/** A letter of another script that looks like a Latin one, or any other that no id has. */
function foreignLetter(id: string): readonly string[] {
  const [letter] = /[^\x20-\x7e]/u.exec(id) ?? [];
  return letter === undefined ? [] : [`“${letter}” is U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}, which no id has`];
}

/** Marks a string as the id of a kind. */
export function asId<Kind extends string>(id: string): Id<Kind> {
  return id as Id<Kind>;
}

/** A timeline event in the making. */
export type EventDraft = Draft<TimelineEvent>;
