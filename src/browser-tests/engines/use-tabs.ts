/** Tabs for tests of what a reader sees, in the engine whose project runs the test. */
import { afterEach, beforeAll, expect, inject, test as base } from 'vitest';
import { connectBrowser } from '../../browser/browser.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { Engine } from './driver.ts';
import { installedEngine, type Installed } from '../../browser/installed.ts';
import { launchOwn, playwrightEngine } from './playwright-engine.ts';
import { Tab } from './tab.ts';
import { launchWebKit } from './launch-webkit.ts';

export interface TabWindow {
  /** In CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Whether pages may keep copies for a reader without a network. */
  readonly isKeeping?: boolean;
  /** Faults that the test itself causes. */
  readonly expected?: RegExp;
}

/** Opens an address in a tab of its own, which is closed after the test. */
export type OpenTab = (address: string, window?: TabWindow) => Promise<Tab>;

const engine = inject('engine');
const installed = installedEngine(engine);

/** A test that is skipped where the engine is not installed. */
export const test = base.skipIf(installed === undefined);

/**
 * Files that run in one process share its browser: starting one takes as long as five tests. It ends with the process.
 */
let started: Promise<Engine> | undefined;

/** Tabs of the browser of this process. */
export function useTabs(): OpenTab {
  let running: Engine | undefined;
  const opened: { readonly tab: Tab; readonly expected: RegExp | undefined }[] = [];
  beforeAll(async () => {
    if (installed !== undefined) running = await (started ??= start(installed));
  });
  afterEach(async () => {
    const faults: string[] = [];
    for (const { tab, expected } of opened.splice(0))
      faults.push(...(await tab.close()).filter((fault) => expected?.test(fault) !== true));
    expect(faults, 'faults of the page').toEqual([]);
  });
  return async (address, { width = 1440, height = 900, isKeeping, expected } = {}) => {
    if (running === undefined) throw new Error(`No ${engine} is running.`);
    const tab = new Tab(await running.open({ width, height, isKeeping }, new URL(address).origin));
    opened.push({ tab, expected });
    await tab.goto(address);
    return tab;
  };
}

async function start(found: Installed): Promise<Engine> {
  if (found.by === 'bidi') return launchFirefox(found.path);
  if (found.by === 'webdriver') return launchWebKit(found);
  if (found.engine === 'chromium') return playwrightEngine('chromium', await connectBrowser(inject('browser')));
  return launchOwn(found.engine);
}
