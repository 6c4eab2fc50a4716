/** The part of citeproc-js that is used here; it has no types itself. Source: citeproc-js.readthedocs.io, “Running”. */
declare module 'citeproc' {
  interface System {
    /** Returns the text of the file of a locale. */
    retrieveLocale: (language: string) => string;
    retrieveItem: (id: string) => object;
  }

  interface Engine {
    updateItems: (ids: readonly string[]) => void;
    /** @returns parameters, and each item as HTML; `false` if the style has no bibliography */
    makeBibliography: () => readonly [parameters: object, entries: readonly string[]] | false;
  }

  const CSL: {
    readonly Output: { readonly Formatters: { readonly title: (engine: Engine, words: string) => string } };
    readonly Engine: new (system: System, style: string, language: string, isForced: boolean) => Engine;
  };
  export default CSL;
}
