/** The part of nspell that is used; the package has no types of its own. */
declare module 'nspell' {
  /** In Hunspell's form. */
  export interface Dictionary {
    readonly aff: Uint8Array | string;
    readonly dic: Uint8Array | string;
  }
  interface Words {
    readonly correct: (word: string) => boolean;
    readonly suggest: (word: string) => string[];
  }
  export default function nspell(dictionary: Dictionary): Words;
}
