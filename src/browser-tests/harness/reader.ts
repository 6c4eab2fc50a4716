/** A reader's window. A page that complains, calls another host or sets a cookie fails the test that opened it. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { connectBrowser } from '../../browser/browser.ts';
import { PATIENCE } from './patience.ts';

export interface Window {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly javaScript?: boolean;
  /** Whether there is a service worker. It keeps pages, and hides requests from a test. */
  readonly keeping?: boolean;
  /** Faults that the test itself causes. */
  readonly expected?: RegExp;
  readonly context?: BrowserContextOptions;
}

/** Opens an address in a window of its own, which is closed after the test. */
export type Open = (address: string, window?: Window) => Promise<Page>;

/** The browser of a test file, started once. */
export function useReader(): Open {
  let browser: Browser;
  const opened: {
    readonly context: BrowserContext;
    readonly faults: string[];
    readonly expected: RegExp | undefined;
  }[] = [];
  beforeAll(async () => {
    browser = await connectBrowser(inject('browser'));
  });
  afterEach(async () => {
    const ended = opened.splice(0);
    const cookies = await Promise.all(ended.map(({ context }) => context.cookies()));
    await Promise.all(ended.map(({ context }) => context.close()));
    expect(cookies.flat(), 'cookies').toEqual([]);
    expect(
      ended.flatMap(({ faults, expected }) => faults.filter((fault) => expected?.test(fault) !== true)),
      'faults of the page',
    ).toEqual([]);
  });
  afterAll(() => browser.close());
  return async (address, window = {}) => {
    const context = await browser.newContext(contextOptions(window));
    context.setDefaultTimeout(PATIENCE);
    const faults: string[] = [];
    opened.push({ context, faults, expected: window.expected });
    await watchContext(context, new URL(address).origin, faults);
    if (window.keeping !== true)
      await context.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
      );
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
}

function contextOptions({
  width = 1440,
  height = 900,
  scheme = 'light',
  javaScript = true,
  context,
}: Window): BrowserContextOptions {
  return {
    viewport: { width, height },
    colorScheme: scheme,
    javaScriptEnabled: javaScript,
    reducedMotion: 'reduce',
    ...context,
  };
}

/**
 * Records the faults of the pages of a context: complaints of the console, errors, refusals of the policy, requests to
 * other hosts.
 */
export async function watchContext(context: BrowserContext, origin: string, faults: string[]): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:') faults.push(`request: ${request.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} refused ${blockedURI}`),
    );
  });
}
