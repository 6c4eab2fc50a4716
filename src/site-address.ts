/** The facts about the edition that Astro needs before it starts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentFolder } from './edition/read/content-files.ts';
import type { Languages } from './edition/edition-info.ts';

interface Settings {
  readonly address?: string;
  readonly language?: string;
  /** By the script, and of romanized words. */
  readonly languages?: Readonly<Record<string, string>>;
}

/**
 * Where the site will be served: the only setting is `address` in `edition.yaml`, or EDITION_ADDRESS in the
 * environment.
 * @returns origin, absent while the address is not known, and base path with a slash at both ends
 */
export function siteAddress(): { readonly site: string | undefined; readonly base: string } {
  const address = process.env['EDITION_ADDRESS'] ?? readSettings().address ?? '';
  if (address === '') return { site: undefined, base: '/' };
  if (address.startsWith('/')) return { site: undefined, base: withSlash(address) };
  const { origin, pathname } = new URL(address);
  return { site: origin, base: withSlash(pathname) };
}

/** Language of the text, and tags for words of other scripts. */
export function siteLanguages(): Languages & { readonly text: string } {
  const { language, languages } = readSettings();
  return {
    text: language ?? 'en',
    han: languages?.['Han'],
    romanization: languages?.['romanization'],
    scripts: scriptLanguages(),
  };
}

/** Tags for words in other scripts, by the script. */
export function scriptLanguages(): Readonly<Record<string, string>> {
  const { romanization: _, ...byScript } = readSettings().languages ?? {};
  return byScript;
}

/** The check reports a missing or malformed file; here it counts as empty. */
function readSettings(): Settings {
  try {
    return (parse(readFileSync(join(contentFolder(), 'edition.yaml'), 'utf8')) ?? {}) as Settings;
  } catch {
    return {};
  }
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
