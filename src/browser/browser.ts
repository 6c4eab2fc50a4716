/**
 * The Chromium of the tests: an installed Chromium or Chrome, or else the one that comes as a package. One runs for all
 * test files; each test has a context of its own.
 */
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';
import { installedEngine } from './installed.ts';

/** Nothing but the pages may go to the network. */
const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * The package's own arguments are for serverless hosts: one process for all, which ends when the last page of a context
 * closes, and no same-origin policy.
 */
const UNWANTED: ReadonlySet<string> = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
]);

/** Starts a browser without a window, to which test files connect. */
export async function serveBrowser(): Promise<BrowserServer> {
  return chromium.launchServer(await launchOptions());
}

/**
 * Connects to a browser that was started for all. Closing the connection closes the contexts that were opened by it.
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
  const { default: packaged } = await import('@sparticuz/chromium');
  const own = packaged.args.filter((argument) => !UNWANTED.has(argument));
  return { executablePath: await packaged.executablePath(), args: [...own, ...QUIET] };
}
