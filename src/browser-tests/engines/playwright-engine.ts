/** Chromium, or Playwright’s own Firefox and WebKit, driven by Playwright. */
import { chromium, firefox, webkit, type Browser, type Page } from 'playwright-core';
import { watchContext } from '../harness/reader.ts';
import type { Engine, EngineName, TabOptions } from './driver.ts';
import { PageDriver } from './page-driver.ts';
import { withoutWorker } from '../../browser/without-worker.ts';

const TYPES = { chromium, firefox, webkit };

/** @param browser a browser that already runs */
export function playwrightEngine(engine: EngineName, browser: Browser): Engine {
  return {
    open: async (options, origin) =>
      new PlaywrightDriver(engine, ...(await openPage(engine, browser, options, origin))),
  };
}

/** Starts a browser that Playwright brought itself. */
export async function launchOwn(engine: 'firefox' | 'webkit'): Promise<Engine> {
  return playwrightEngine(engine, await TYPES[engine].launch());
}

/** A Chromium without a window does not ask anybody whether a page may write to the clipboard: it refuses. */
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

async function openPage(
  engine: EngineName,
  browser: Browser,
  { width, height, isKeeping }: TabOptions,
  origin: string,
) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...(engine === 'chromium' ? CLIPBOARD : {}),
  });
  const faults: string[] = [];
  await watchContext(context, origin, faults);
  if (isKeeping !== true) await context.addInitScript(withoutWorker);
  return [await context.newPage(), context, faults] as const;
}

class PlaywrightDriver extends PageDriver<Page> {
  async back(): Promise<void> {
    await this.page.goBack();
  }

  async evaluate<Argument, Result>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result> {
    return this.page.evaluate(run as never, argument as never);
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }
}
