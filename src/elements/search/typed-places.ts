import type { NamedThing } from '../../search/query/named-things.ts';
import {
  filesWithPlace,
  furtherPlaces,
  typedPlace,
  type NamedPlaces,
  type PlacesFile,
} from '../../search/query/typed-place.ts';

/** Finds places of the text by typed words; the list of places is loaded with the first words. */
export class TypedPlaces {
  readonly #load: (name: string) => Promise<unknown>;
  #first: Promise<PlacesFile | undefined> | undefined;
  readonly #further = new Map<number, Promise<NamedPlaces | undefined>>();

  /** @param load returns a file of the search */
  constructor(load: (name: string) => Promise<unknown>) {
    this.#load = load;
  }

  /** Whether the last attempt to load the file succeeded. */
  get isThere(): boolean {
    return this.#first !== undefined;
  }

  /** If a file cannot be loaded, nothing of it is named; the next words try again. */
  async find(typed: string): Promise<NamedThing | undefined> {
    if (typed === '') return undefined;
    this.#first ??= this.#load('places').then(
      (file) => file as PlacesFile,
      () => (this.#first = undefined),
    );
    const first = await this.#first;
    if (first === undefined) return undefined;
    const further = await Promise.all(filesWithPlace(typed, first).map((file) => this.#furtherFile(file)));
    return typedPlace(typed, {
      work: first.work,
      passages: [first, ...further].flatMap((some) => some?.passages ?? []),
    });
  }

  #furtherFile(file: number): Promise<NamedPlaces | undefined> {
    let loading = this.#further.get(file);
    if (loading === undefined) {
      loading = this.#load(furtherPlaces(file)).then(
        (some) => some as NamedPlaces,
        () => {
          this.#further.delete(file);
          return undefined;
        },
      );
      this.#further.set(file, loading);
    }
    return loading;
  }
}
