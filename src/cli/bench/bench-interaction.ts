/**
 * `npm run bench:interaction`: how long a reader with a slow phone waits for the page to answer, and whether anything
 * moves while it loads. A benchmark, not a test. Each interaction is made on the heaviest reading page with the
 * processor slowed four times. Its duration, from the press to the next paint, is what the browser reports for the
 * metric “interaction to next paint” (Event Timing, W3C; rounded to 8 ms by the browser).
 */
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveSite } from '../../browser/serve-site.ts';
import { siteAddress } from '../../site-address.ts';
import { requireSite } from '../build-steps/serve-built.ts';
import { SITE_FOLDER } from '../build-steps/site-folder.ts';
import { heaviestProposal } from './heaviest-proposal.ts';
import { startBenchmark } from './start-benchmark.ts';

const SLOWDOWN = 4;
const LIMIT = 100;

/** By name; each begins on the freshly loaded page. */
const INTERACTIONS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'next annotation (j)': (page) => page.keyboard.press('j'),
  'list of keys (?)': (page) => page.keyboard.press('?'),
  'search (/)': (page) => page.keyboard.press('/'),
  'kind of note': (page) => page.locator('facet-filter button').nth(1).click(),
  'all notes again': (page) => page.locator('facet-filter button').first().click(),
  'letter in the text': (page) => page.locator('.base a.l').first().click(),
  'number of a sentence': (page) => page.locator('.base .n').first().click(),
  'proposed readings': (page) => page.locator('.show-proposed').click(),
  'select and open menu': (page) => page.locator('.base .s').first().click({ clickCount: 3 }),
};

await startBenchmark(
  {
    name: 'bench:interaction',
    does: 'Measures how soon a slow phone answers, and whether anything moves while a page loads.',
    runs: 5,
    writes: 'nothing.',
    failsWhere: 'there is no site, or a browser cannot start',
  },
  measureInteractions,
);

async function measureInteractions(runs: number): Promise<void> {
  requireSite();
  const { base } = siteAddress();
  const served = await serveSite(resolve(SITE_FOLDER), base);
  const { launchBrowser } = await import('../../browser/browser.ts');
  const browser = await launchBrowser();
  const proposal = heaviestProposal(SITE_FOLDER);
  const address = `${served.address}${proposal}/`;
  const durations = new Map<string, number[]>(Object.keys(INTERACTIONS).map((name) => [name, []]));
  const shifts: number[] = [];
  try {
    for (let run = 0; run <= runs; run += 1) {
      for (const [name, interact] of Object.entries(INTERACTIONS)) {
        const { duration, shift } = await measure(interact, browser, address);
        // The first round only warms the browser up.
        if (run > 0) durations.get(name)?.push(duration);
        shifts.push(shift);
      }
      process.stderr.write(`\r${run} of ${runs}`);
    }
  } finally {
    await browser.close();
    served.close();
  }
  process.stderr.write('\n');

  console.log(
    `Interaction to next paint on /${proposal}/, processor slowed ${SLOWDOWN} times, ${runs} runs; limit ${LIMIT} ms`,
  );
  for (const [name, times] of durations) {
    const sorted = times.toSorted((a, b) => a - b);
    console.log(
      `  ${name.padEnd(22)}  median ${String(sorted[Math.floor(sorted.length / 2)] ?? 0).padStart(4)} ms  worst ${String(sorted.at(-1) ?? 0).padStart(4)} ms`,
    );
  }
  console.log(`Layout shift while loading, worst of ${shifts.length}: ${Math.max(...shifts)}`);
}

async function measure(
  interact: (page: Page) => Promise<void>,
  browser: Browser,
  address: string,
): Promise<{ readonly duration: number; readonly shift: number }> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    const seen = window as unknown as { longest: number; shift: number };
    Object.assign(seen, { longest: 0, shift: 0 });
    new PerformanceObserver((list) =>
      list
        .getEntries()
        .forEach((entry) => (seen.shift += (entry as PerformanceEntry & { readonly value: number }).value)),
    ).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ((entry as PerformanceEntry & { readonly interactionId: number }).interactionId > 0)
          seen.longest = Math.max(seen.longest, entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await page.waitForTimeout(300);
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  await interact(page);
  // Long enough for the paint, and for the browser to report it.
  await page.waitForTimeout(900);
  const duration = await page.evaluate(() => (window as unknown as { longest: number }).longest);
  await context.close();
  return { duration, shift };
}
