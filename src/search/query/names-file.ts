/**
 * A thing in the file of names: its kind, in the index's terms, its name, its address from the root of the site, and
 * other names of its own, separated by a bar.
 */
export type ListedThing = readonly [kind: string, label: string, url: string, others: string];

/** The file that is loaded before anything else of the search. */
export interface NamesFile {
  readonly names: readonly ListedThing[];
}
