/** An installed Firefox, driven through WebDriver BiDi. Playwright drives only a Firefox of its own. */
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import { PATIENCE } from '../harness/patience.ts';
import type { Engine } from './driver.ts';
import { PageDriver } from './page-driver.ts';
import { withoutWorker } from '../../browser/without-worker.ts';

/** Light colours, whatever the desktop uses, and no movement: Firefox offers these only as preferences. */
const PREFERENCES = { 'layout.css.prefers-color-scheme.content-override': 1, 'ui.prefersReducedMotion': 1 };
/** @param path of the program */
export async function launchFirefox(path: string): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    timeout: PATIENCE,
    protocolTimeout: PATIENCE,
    extraPrefsFirefox: PREFERENCES,
  });
  return {
    open: async (options, origin) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.setViewport({ width: options.width, height: options.height });
      if (options.isKeeping !== true) await page.evaluateOnNewDocument(withoutWorker);
      return new BidiDriver('firefox', page, context, watch(page, origin));
    },
  };
}

function watch(page: Page, origin: string): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${String(error)}`));
  page.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:' && protocol !== 'about:') faults.push(`request: ${request.url()}`);
  });
  return faults;
}

class BidiDriver extends PageDriver<Page> {
  /** Lets the page itself go back: the driver waits for a load, and a step back within a page loads nothing. */
  async back(): Promise<void> {
    await this.page.evaluate(() => history.back());
  }

  async evaluate<Argument, Result>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result> {
    return (await this.page.evaluate(run as (argument: unknown) => unknown, argument)) as Result;
  }

  async press(keys: string): Promise<void> {
    const [key, ...held] = keys.split('+').toReversed() as [KeyInput, ...KeyInput[]];
    for (const one of held) await this.page.keyboard.down(one);
    await this.page.keyboard.press(key);
    for (const one of held) await this.page.keyboard.up(one);
  }
}
