/** The question of the form to the worker that checks spelling, and its answer. */

export type SpellingQuestion =
  | {
      /** Address of the dictionary. */
      readonly dictionary: string;
      /** Words of the edition that no dictionary has. */
      readonly words: readonly string[];
      /** Texts in which suggestions are looked for first. */
      readonly texts: readonly string[];
    }
  | { readonly words: readonly string[] };

export interface JudgedWord {
  readonly word: string;
  readonly isRight: boolean;
  readonly near: string | undefined;
}
