/**
 * The browsers that the site is made for: those that have everything that was “Baseline widely available” on a day,
 * which means that every engine has had it for thirty months (https://web-platform-dx.github.io/web-features/). The
 * bundler, lint, tests and the page about the edition read this file; `baseline.test.ts` checks that the versions fit
 * the day. Older browsers can still read everything.
 */
export const BASELINE = {
  /** YYYY-MM-DD. */
  day: '2026-11-28',
  /** The first version of each browser. */
  browsers: { chrome: '125', edge: '125', firefox: '126', safari: '17.5', ios: '17.5' },
} as const;

/** The oldest browsers that a bundler may write for. */
export const BUNDLE_TARGET: string[] = Object.entries(BASELINE.browsers).map(([name, version]) => name + version);
