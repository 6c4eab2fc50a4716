/** What the form asks the worker that checks spelling, and what the worker answers. */

export type SpellingQuestion =
  | {
      /** Address of the dictionary. */
      readonly dictionary: string;
      /** Words of the edition that no dictionary has. */
      readonly words: readonly string[];
      /** In which suggestions are looked for first. */
      readonly texts: readonly string[];
    }
  | { readonly words: readonly string[] };

export interface JudgedWord {
  readonly word: string;
  readonly isRight: boolean;
  readonly near: string | undefined;
}
