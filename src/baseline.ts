/**
 * The browsers that the site is made for: those that have all that was “Baseline widely available” on a day, which is
 * what every engine has had for thirty months (https://web-platform-dx.github.io/web-features/). Bundler, lint, tests
 * and the page about the edition read it here; `baseline.test.ts` holds the versions to the day. In an older browser
 * everything can be read.
 */
export const BASELINE = {
  /** YYYY-MM-DD. */
  day: '2026-11-28',
  /** The first version of each. */
  browsers: { chrome: '125', edge: '125', firefox: '126', safari: '17.5', ios: '17.5' },
} as const;

/** For a bundler: what it may write. */
export const BUNDLE_TARGET: string[] = Object.entries(BASELINE.browsers).map(([name, version]) => name + version);
