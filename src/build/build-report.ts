/**
 * A file beside the caches that says what the last build did. Astro's part of the build writes it; the command and
 * tests read it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface BuildReport {
  /** How many pages the site has. */
  readonly pages: number;
  /** Paths of everything that was made again and not taken from an earlier build, pages and other files, in order. */
  readonly rendered: readonly string[];
}

const FILE = 'last-build.json';

/** @param cache folder of everything that builds keep */
export function writeBuildReport(report: BuildReport, cache = cacheFolder()): void {
  const path = join(cache, FILE);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(report));
}

/**
 * @param cache folder of everything that builds keep
 * @throws Error if there was no build yet
 */
export function readBuildReport(cache = cacheFolder()): BuildReport {
  return JSON.parse(readFileSync(join(cache, FILE), 'utf8')) as BuildReport;
}

function cacheFolder(): string {
  return process.env['EDITION_CACHE'] ?? '.cache';
}
