import type { FieldPath } from '../../markdown/author-file.ts';
import type { Essentials } from '../essentials.ts';
import { fileOf } from '../content-paths.ts';
import type { EntryKind } from '../kinds.ts';
import type { LinkKind, RegisteredKind } from '../kind-with.ts';
import type { Entry } from '../read/read-entry.ts';
import { callInFile, callInFolder, type CallField, type CallThing } from '../field-calls.ts';
import { nearestName } from '../nearest.ts';
import type { Place, Problem } from '../problems.ts';
import type { RuleId } from '../rules.ts';
import type { Drafts, RegistryOf } from './registry.ts';

/** Turns ids into objects, and reports ids that belong to nothing. */
export class Resolver<Known extends Essentials = Drafts> {
  readonly registry: RegistryOf<Known>;
  readonly #problems: Problem[];
  readonly #broken: ReadonlySet<string>;
  /** Returns the name of a field for the author. */
  readonly call: CallField;
  /** Returns the name of a thing for the author. */
  readonly callThing: CallThing;

  /**
   * @param broken files that could not be read, by their paths from the content folder
   * @param call returns the name of a field for the author
   * @param callThing returns the name of a thing for the author
   */
  constructor(
    registry: RegistryOf<Known>,
    { broken }: { readonly broken: ReadonlySet<string> },
    problems: Problem[],
    call: CallField = callInFile,
    callThing = callInFolder('content/'),
  ) {
    this.call = call;
    this.callThing = callThing;
    this.registry = registry;
    this.#problems = problems;
    this.#broken = broken;
  }

  /** The thing of a kind with an id. If there is none, reports a problem, unless that thing's own file is broken. */
  find<Kind extends RegisteredKind>(kind: Kind, id: string, place: Place): Known[Kind] | undefined {
    const things: ReadonlyMap<string, Known[Kind]> = this.registry[kind];
    const thing = things.get(id);
    if (thing === undefined && !this.isBroken(kind, id)) {
      const rule: RuleId = `unknown-${kind}`;
      this.report(
        rule,
        place,
        `There is no ${kind} “${id}”`,
        suggest(id, things, (other) => this.callThing(kind, other)),
      );
    }
    return thing;
  }

  /** Whether the file of a thing exists but could not be read; a reference to it is not a further problem. */
  isBroken(kind: EntryKind | LinkKind, id: string): boolean {
    return this.#broken.has(fileOf(kind, id));
  }

  /** The things of a kind that a list of ids names. `path` is the list's field in its file. */
  findEach<Kind extends RegisteredKind>(
    kind: Kind,
    ids: readonly string[],
    { placeOf }: Pick<Entry<unknown>, 'placeOf'>,
    path: FieldPath,
  ): Known[Kind][] {
    return ids.flatMap((id, index) => this.find(kind, id, placeOf([...path, index])) ?? []);
  }

  /** A sentence of a passage by its id. */
  findSentence(passage: Known['passage'], id: string, place: Place): Known['sentence'] | undefined {
    const sentence = passage.sentences.find((candidate) => candidate.id === id);
    if (sentence === undefined) {
      const ids = passage.sentences.map((candidate) => candidate.id);
      this.report(
        'unknown-sentence',
        place,
        `There is no sentence “${id}” in ${this.callThing('passage', passage.id)}`,
        `expected: ${ids.join(', ')}`,
      );
    }
    return sentence;
  }

  add(problem: Problem): void {
    this.#problems.push(problem);
  }

  /** @param field that it is about, if the place is that of another */
  report(rule: RuleId, place: Place, sentence: string, note?: string, field?: FieldPath): void {
    this.add({ rule, place, sentence, note, ...(field === undefined ? {} : { field }) });
  }
}

/** At most this many names are listed if none is near. */
const FEW = 6;

function suggest(id: string, things: ReadonlyMap<string, object>, called: (id: string) => string): string | undefined {
  const all = [...things.keys()];
  const [named] = [...things].find(([, thing]) => isCalled(thing, id)) ?? [];
  const near = named ?? nearestName(id, all);
  const expected =
    near !== undefined
      ? [`did you mean “${called(near)}”?`]
      : all.length > 0 && all.length <= FEW
        ? [`expected: ${all.map(called).join(', ')}`]
        : [];
  const lines = [...expected, ...foreignLetter(id)];
  return lines.length === 0 ? undefined : lines.join('\n');
}

/** Fields with names by which an author may know a thing. */
const NAMES = ['name', 'label', 'title', 'short', 'acronym', 'title-short', 'aliases'];

/** Whether a thing, or what a source is published as, has this name, whatever its signs and capitals. */
function isCalled(thing: object, name: string): boolean {
  const plain = (words: unknown) =>
    String(words)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const wanted = plain(name);
  const fields: Readonly<Record<string, unknown>> = { ...thing, ...('csl' in thing ? (thing.csl as object) : {}) };
  return (
    wanted !== '' &&
    NAMES.some((field) => [fields[field]].flat().some((own) => own !== undefined && plain(own) === wanted))
  );
}

/** A letter of another script that looks like a Latin one, or any other that no id has. */
function foreignLetter(id: string): readonly string[] {
  const [letter] = /[^\x20-\x7e]/u.exec(id) ?? [];
  return letter === undefined
    ? []
    : [`“${letter}” is U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}, which no id has`];
}
