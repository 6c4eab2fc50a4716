/**
 * Every limit that the gate checks. Tests and benchmarks read it here and print what is used and what is left. A change
 * may lower a limit but never raise one. Weights are in bytes, compressed with gzip -9 unless something else is said.
 */
export const BUDGET = {
  /** Seconds of wall time on two idle processor cores. */
  gate: {
    /** `npm test` if only Chromium is installed. */
    test: 300,
    /** `npm test` if Firefox and WebKit are installed too. */
    testInThreeEngines: 540,
    /** `npm run test:quick` with the caches of an earlier run. */
    quick: 45,
    /** `npm run test:quick` without caches. */
    quickCold: 90,
    /** `npm run check`, from the command to its end. */
    check: 1,
  },
  /**
   * Seconds of processor time (user and system, child processes included) that a build may take beyond that of an empty
   * Astro project, measured in the same run.
   */
  build: {
    /** Without caches, beyond the empty project's build without caches. */
    cold: 10,
    /** After one annotation was edited, beyond the empty project's second build. */
    edit: 3,
  },
  /** Bytes of the heaviest reading page. */
  page: {
    /** From its beginning to the end of the last sentence of its text: head, style, text. */
    toLastSentence: 12_000,
    whole: 20_000,
    /** Files that it requests while it loads, itself included; a number of files. */
    requests: 6,
    /** Further files if there are Chinese words; a number of files. */
    requestsForChinese: 1,
    /** All scripts that are fetched before a reader does anything. */
    scriptsAtStart: 12_000,
    /** All scripts after everything but the search was used, including the notes at their words and the sheet. */
    scriptsUsed: 30_000,
  },
  /** Bytes of font files, which are not compressed again. */
  fonts: {
    /** The typeface of every page. */
    latin: 60_000,
    /** The typeface for Chinese words, only on pages that have such words. */
    chinese: 30_000,
  },
  /** Bytes that a search fetches, as they are sent. */
  search: {
    /** From nothing to the first result. */
    cold: 150_000,
    /** For each further query. */
    further: 25_000,
  },
  paint: {
    /** Cumulative layout shift while a page loads and a reader reads: a number without unit. */
    layoutShift: 0.01,
    /** Largest contentful paint of a reading page, divided by that of the same page without styles and scripts. */
    largestPaintRatio: 1.25,
  },
} as const;
