/** The part of nspell that is used; the package has no types of its own. */
declare module 'nspell' {
  interface Speller {
    readonly correct: (word: string) => boolean;
    readonly suggest: (word: string) => string[];
    readonly add: (word: string) => Speller;
  }
  export default function nspell(dictionary: { readonly aff: Uint8Array; readonly dic: Uint8Array }): Speller;
}
