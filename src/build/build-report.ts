/**
 * What the last build did, in a file beside its caches: written by Astro's part of the build, read by the command and
 * by tests.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface BuildReport {
  /** How many pages the site has. */
  readonly pages: number;
  /** Paths of what was made again and not taken from an earlier build, pages and other files, in order. */
  readonly rendered: readonly string[];
}

const FILE = 'last-build.json';

/** @param cache folder of what builds keep */
export function writeBuildReport(report: BuildReport, cache = cacheFolder()): void {
  const path = join(cache, FILE);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(report));
}

/**
 * @param cache folder of what builds keep
 * @throws Error where there was no build yet
 */
export function readBuildReport(cache = cacheFolder()): BuildReport {
  return JSON.parse(readFileSync(join(cache, FILE), 'utf8')) as BuildReport;
}

function cacheFolder(): string {
  return process.env['EDITION_CACHE'] ?? '.cache';
}
