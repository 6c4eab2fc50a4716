/** The browsers on this machine, and how they were found. */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { firefox, webkit } from 'playwright-core';
import type { EngineName } from '../browser-tests/engines/driver.ts';

/** How an engine can be driven here. */
export type Installed =
  | { readonly by: 'playwright'; readonly engine: EngineName; readonly path: string | undefined }
  | { readonly by: 'bidi'; readonly engine: 'firefox'; readonly path: string }
  | { readonly by: 'webdriver'; readonly engine: 'webkit'; readonly driver: string; readonly browser: string };

/**
 * Chromium without the parts of a window, as Debian packages it: for the same pages it takes a fifth of the processor
 * time of the whole browser.
 */
const SHELL = ['chromium-headless-shell'];
const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FIREFOX = ['firefox-esr', 'firefox'];
/** Where Debian and related systems keep the browser that WebKitGTK is tested with. */
const MINI_BROWSER = ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`);

/** The machines for which the package has a Chromium. */
const isPackaged = process.platform === 'linux' && process.arch === 'x64';

/**
 * Engines that the environment names, such as EDITION_ENGINES=chromium,webkit; if it names none, all that are
 * installed.
 */
const named = (process.env['EDITION_ENGINES'] ?? 'all').split(',');

/**
 * Finds an engine. Chromium is always found, because a packaged one stands in.
 * @returns nothing if the engine is not on this machine, or if others were asked for
 */
export function installedEngine(engine: EngineName): Installed | undefined {
  if (!named.includes('all') && !named.includes(engine)) return undefined;
  if (engine === 'chromium') return { by: 'playwright', engine, path: installedChromium() };
  const own = (engine === 'firefox' ? firefox : webkit).executablePath();
  if (own !== '' && existsSync(own)) return { by: 'playwright', engine, path: own };
  return engine === 'firefox' ? installedFirefox() : installedWebKit();
}

/**
 * An installed shell; otherwise the packaged Chromium, which is a shell too. EDITION_BROWSER in the environment asks
 * for another: `packaged`, or `installed`, the whole browser that a reader has.
 * @returns nothing for the packaged one
 */
function installedChromium(): string | undefined {
  const asked = process.env['EDITION_BROWSER'];
  if (asked === 'packaged') return undefined;
  if (asked === 'installed') return inPath(CHROMIUM);
  return inPath(SHELL) ?? (isPackaged ? undefined : inPath(CHROMIUM));
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
