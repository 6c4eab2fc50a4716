/** Which browsers are on this machine, and how they were found. */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { firefox, webkit } from 'playwright-core';
import type { EngineName } from '../browser-tests/engines/driver.ts';

/** How an engine can be driven here. */
export type Installed =
  | { readonly by: 'playwright'; readonly engine: EngineName; readonly path: string | undefined }
  | { readonly by: 'bidi'; readonly engine: 'firefox'; readonly path: string }
  | { readonly by: 'webdriver'; readonly engine: 'webkit'; readonly driver: string; readonly browser: string };

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FIREFOX = ['firefox-esr', 'firefox'];
/** Where Debian and its relatives keep the browser that WebKitGTK is tested with. */
const MINI_BROWSER = ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`);

/**
 * Engines that the environment names, as EDITION_ENGINES=chromium,webkit; all that are installed where it names none.
 */
const named = (process.env['EDITION_ENGINES'] ?? 'all').split(',');

/**
 * Finds an engine: Chromium is always found, because a packaged one stands in. EDITION_BROWSER=packaged in the
 * environment passes over an installed Chromium.
 * @returns nothing where the engine is not on this machine, or another is named
 */
export function installedEngine(engine: EngineName): Installed | undefined {
  if (!named.includes('all') && !named.includes(engine)) return undefined;
  if (engine === 'chromium')
    return {
      by: 'playwright',
      engine,
      path: process.env['EDITION_BROWSER'] === 'packaged' ? undefined : inPath(CHROMIUM),
    };
  const own = (engine === 'firefox' ? firefox : webkit).executablePath();
  if (own !== '' && existsSync(own)) return { by: 'playwright', engine, path: own };
  return engine === 'firefox' ? installedFirefox() : installedWebKit();
}

function installedFirefox(): Installed | undefined {
  const path = inPath(FIREFOX);
  return path === undefined ? undefined : { by: 'bidi', engine: 'firefox', path };
}

function installedWebKit(): Installed | undefined {
  const driver = inPath(['WebKitWebDriver']);
  const browser = MINI_BROWSER.find(isExecutable);
  const needs = [driver, browser, inPath(['Xvfb'])];
  return needs.includes(undefined)
    ? undefined
    : { by: 'webdriver', engine: 'webkit', driver: driver ?? '', browser: browser ?? '' };
}

function inPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
