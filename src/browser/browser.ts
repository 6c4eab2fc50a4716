/**
 * The Chromium of the tests, either installed or from a package. One process runs for all test files; each test has a
 * context of its own.
 */
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';
import { installedEngine } from './installed.ts';
import { packagedChromium } from './packaged-chromium.ts';

/** Only the pages may use the network. */
const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Starts a browser without a window, to which test files connect. */
export async function serveBrowser(): Promise<BrowserServer> {
  return chromium.launchServer(await launchOptions());
}

/**
 * Connects to a browser that was started for all. Closing the connection closes the contexts that it opened.
 * @param endpoint address that the server of the browser named
 */
export function connectBrowser(endpoint: string): Promise<Browser> {
  return chromium.connect(endpoint);
}

/** Starts a browser for one process alone. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}

async function launchOptions(): Promise<LaunchOptions> {
  const installed = installedEngine('chromium');
  if (installed?.by === 'playwright' && installed.path !== undefined)
    return { executablePath: installed.path, args: QUIET };
  // The package's own arguments are for serverless hosts, and take three times as long.
  return { ...(await packagedChromium()), args: QUIET };
}
