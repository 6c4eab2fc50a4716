import type { FieldPath } from '../../markdown/author-file.ts';
import type { Essentials } from '../edition.ts';
import { fileOf } from '../content-paths.ts';
import type { EntryKind } from '../kinds.ts';
import type { LinkKind, RegisteredKind } from '../kind-with.ts';
import type { Entry } from '../read/read-entry.ts';
import { callInFile, callInFolder, type CallField, type CallThing } from '../field-calls.ts';
import { nearestName } from '../nearest.ts';
import type { Place, Problem } from '../problems.ts';
import type { RuleId } from '../rules.ts';
import type { Drafts, RegistryOf } from './registry.ts';

/** Turns ids into objects, and reports those that nothing has. */
export class Resolver<Known extends Essentials = Drafts> {
  readonly registry: RegistryOf<Known>;
  readonly #problems: Problem[];
  readonly #broken: ReadonlySet<string>;
  /** What a field is called where its author reads of it. */
  readonly call: CallField;
  /** What a thing is called there. */
  readonly callThing: CallThing;

  /**
   * @param broken files that could not be read, by their paths from the content folder
   * @param call what a field is called where its author reads of it
   * @param callThing what a thing is called there
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

  /** The thing of a kind with an id; without it a problem, unless that thing's own file is broken. */
  find<Kind extends RegisteredKind>(kind: Kind, id: string, place: Place): Known[Kind] | undefined {
    const things: ReadonlyMap<string, Known[Kind]> = this.registry[kind];
    const thing = things.get(id);
    if (thing === undefined && !this.isBroken(kind, id)) {
      const rule: RuleId = `unknown-${kind}`;
      this.report(
        rule,
        place,
        `There is no ${kind} “${id}”`,
        suggest(id, things.keys(), (other) => this.callThing(kind, other)),
      );
    }
    return thing;
  }

  /** Whether the file of a thing is there and could not be read; a reference to it is no further problem. */
  isBroken(kind: EntryKind | LinkKind, id: string): boolean {
    return this.#broken.has(fileOf(kind, id));
  }

  /** Those of a kind that a list of ids names. `path` is the list's field in its file. */
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

  /** @param field that it is about, where the place is that of another */
  report(rule: RuleId, place: Place, sentence: string, note?: string, field?: FieldPath): void {
    this.#problems.push({ rule, place, sentence, note, ...(field === undefined ? {} : { field }) });
  }
}

/** So many names can be listed where none is near. */
const FEW = 6;

function suggest(id: string, names: Iterable<string>, called: (id: string) => string): string | undefined {
  const all = [...names];
  const near = nearestName(id, all);
  const expected =
    near !== undefined
      ? [`did you mean “${called(near)}”?`]
      : all.length > 0 && all.length <= FEW
        ? [`expected: ${all.map(called).join(', ')}`]
        : [];
  const lines = [...expected, ...foreignLetter(id)];
  return lines.length === 0 ? undefined : lines.join('\n');
}

/** A letter of another script that looks like a Latin one, or any other that no id has. */
function foreignLetter(id: string): readonly string[] {
  const [letter] = /[^\x20-\x7e]/u.exec(id) ?? [];
  return letter === undefined
    ? []
    : [`“${letter}” is U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}, which no id has`];
}
