/** An installed Firefox, by WebDriver BiDi. Playwright drives only a Firefox of its own. */
import puppeteer, { type BrowserContext, type KeyInput, type Page } from 'puppeteer-core';
import { PATIENCE } from '../harness/patience.ts';
import type { Driver, Engine } from './driver.ts';
import { withoutWorker } from '../../browser/without-worker.ts';

/** Light colours, whatever the desktop has, and no movement: Firefox has these as preferences only. */
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
      return new BidiDriver(page, context, watch(page, origin));
    },
    stop: () => browser.close(),
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

class BidiDriver implements Driver {
  readonly engine = 'firefox';
  readonly #page: Page;
  readonly #context: BrowserContext;
  readonly #faults: readonly string[];

  constructor(page: Page, context: BrowserContext, faults: readonly string[]) {
    [this.#page, this.#context, this.#faults] = [page, context, faults];
  }

  async goto(address: string): Promise<void> {
    await this.#page.goto(address);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  /** By the page itself: the driver waits for a load, and a step back within a page has none. */
  async back(): Promise<void> {
    await this.#page.evaluate(() => history.back());
  }

  async evaluate<Argument, Result>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result> {
    return (await this.#page.evaluate(run as (argument: unknown) => unknown, argument)) as Result;
  }

  async movePointer(x: number, y: number): Promise<void> {
    await this.#page.mouse.move(x, y);
  }

  async click(x: number, y: number): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  async press(keys: string): Promise<void> {
    const [key, ...held] = keys.split('+').toReversed() as [KeyInput, ...KeyInput[]];
    for (const one of held) await this.#page.keyboard.down(one);
    await this.#page.keyboard.press(key);
    for (const one of held) await this.#page.keyboard.up(one);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async close(): Promise<readonly string[]> {
    await this.#context.close();
    return this.#faults;
  }
}
