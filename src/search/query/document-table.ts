/** The facts about every document that are known before any of their texts is loaded. Pure. */
import type { IndexCore, ResultKind } from './index-format.ts';

/** The filters of a search by name: values of which one is enough. */
export type Narrowed = ReadonlyMap<string, readonly string[]>;

interface Row {
  readonly thing?: number;
  readonly note?: string | undefined;
  readonly passages: readonly number[];
}

export class DocumentTable {
  readonly count: number;
  /** For each document its kind. */
  readonly kinds: readonly ResultKind[];
  /** For each document the one that it is shown under: the passage of a sentence or a note, otherwise itself. */
  readonly thing: readonly number[];
  /** For each document the passages that it is part of or bears on, by number. */
  readonly #passagesOf: readonly (readonly number[])[];
  /** For each document the kind of note that it is. */
  readonly #notes: readonly (string | undefined)[];
  /** By filter, by value: which documents have it. */
  readonly #having: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>>;
  /** By address of a passage: the documents under it. */
  readonly #in: ReadonlyMap<string, number>;

  constructor({ kinds, under, notes, bearsOn, values, addresses }: IndexCore) {
    const rows: readonly Row[] = [...rowsOfPassages(under, notes), ...bearsOn.map((passages) => ({ passages }))];
    this.kinds = kinds.flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
    this.count = this.kinds.length;
    this.thing = rows.map(({ thing }, document) => thing ?? document);
    this.#passagesOf = rows.map(({ passages }) => passages);
    this.#notes = rows.map(({ note }) => note);
    this.#in = new Map(
      addresses.map((address, passage) => [address, this.#passagesOf.findIndex((of) => of[0] === passage)]),
    );
    const bearing: number[][] = addresses.map(() => []);
    for (const [document, passages] of this.#passagesOf.entries())
      for (const passage of passages) bearing[passage]?.push(document);
    this.#having = new Map(
      Object.entries(values).map(([name, all]) => [
        name,
        new Map(
          all.map(([value, passages, documents]) => [
            value,
            new Set([...passages.flatMap((passage) => bearing[passage] ?? []), ...documents]),
          ]),
        ),
      ]),
    );
  }

  /** Whether a document is among those to which a search is narrowed. `except` names a filter that does not count. */
  isWithin(document: number, narrowed: Narrowed, except?: string): boolean {
    return [...narrowed].every(
      ([name, chosen]) =>
        name === except || chosen.length === 0 || chosen.some((value) => this.#has(document, name, value)),
    );
  }

  /** The values of a filter that a document has. */
  valuesOf(document: number, name: string): readonly string[] {
    if (name === 'kind') return [this.kinds[document] ?? ''];
    const note = this.#notes[document];
    if (name === 'note') return note === undefined ? [] : [note];
    return [...(this.#having.get(name) ?? [])].flatMap(([value, documents]) =>
      documents.has(document) ? [value] : [],
    );
  }

  #has(document: number, name: string, value: string): boolean {
    return name === 'in'
      ? this.thing[document] === this.#in.get(value)
      : (this.#having.get(name)?.get(value)?.has(document) ?? this.valuesOf(document, name).includes(value));
  }
}

/** A passage, its sentences and its notes, in the order of the index. */
function rowsOfPassages(under: IndexCore['under'], notes: readonly string[]): readonly Row[] {
  let thing = 0;
  return under.flatMap(([sentences = 0, ...counts], passage) => {
    const noted = counts.flatMap((count, kind) => Array.from({ length: count }, () => notes[kind]));
    const own = [undefined, ...Array.from({ length: sentences }, () => undefined), ...noted];
    const first = thing;
    const rows = own.map((note) => ({ thing: first, note, passages: [passage] }));
    thing += rows.length;
    return rows;
  });
}
