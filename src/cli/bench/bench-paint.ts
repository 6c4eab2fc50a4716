/**
 * `npm run bench`: how late a phone paints the heaviest reading page, compared with the same page without styles and
 * scripts. A benchmark, not a test: runs alternate, each in a fresh profile, and the bare page is compared with itself
 * to show the noise.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { requireSite } from '../build-steps/serve-built.ts';
import { SITE_FOLDER } from '../build-steps/site-folder.ts';
import { heaviestProposal } from './heaviest-proposal.ts';
import { openPhone, servePacked } from './phone.ts';
import { startBenchmark } from './start-benchmark.ts';

await startBenchmark(
  {
    name: 'bench',
    does: 'Measures how late a phone paints the heaviest reading page, compared with the same page without styles and scripts.',
    runs: 15,
    writes: 'nothing.',
    failsWhere: 'there is no site, or a browser cannot start',
  },
  measurePaint,
);

async function measurePaint(runs: number): Promise<void> {
  requireSite();
  const page = heaviestProposal(SITE_FOLDER);
  const { address, close } = await servePacked(SITE_FOLDER, { '/bare/': bareHtml(page) });
  const { launchBrowser } = await import('../../browser/browser.ts');
  const browser = await launchBrowser();
  const variants = { page: `${address}/${page}/`, bare: `${address}/bare/`, 'bare again': `${address}/bare/` };
  const times = new Map<string, number[]>(Object.keys(variants).map((name) => [name, []]));
  for (let run = 0; run <= runs; run += 1) {
    for (const [name, url] of Object.entries(variants)) {
      const time = await largestPaint(browser, url);
      // The first round only warms the browser up.
      if (run > 0) times.get(name)?.push(time);
    }
    process.stderr.write(`\r${run} of ${runs}`);
  }
  process.stderr.write('\n');
  await browser.close();
  close();

  const bare = median('bare', times);
  console.log(`Largest contentful paint of /${page}/, median of ${runs} interleaved runs`);
  for (const name of times.keys())
    console.log(
      `  ${name.padEnd(10)}  ${median(name, times).toFixed(0).padStart(5)} ms  ${(median(name, times) / bare).toFixed(2)} × bare`,
    );
}

/** The page without styles, scripts and policy. */
function bareHtml(folder: string): string {
  const html = readFileSync(join(SITE_FOLDER, folder, 'index.html'), 'utf8');
  return html.replace(/<style>.*?<\/style>|<script[^>]*>.*?<\/script>|<meta http-equiv[^>]*>/gsu, '');
}

async function largestPaint(browserToUse: Browser, url: string): Promise<number> {
  const tab = await openPhone(browserToUse);
  await tab.goto(url, { waitUntil: 'load' });
  const time = await tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        // Once the page has been quiet for a while, the last paint is the largest.
        const observer = new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1)?.startTime ?? 0;
          setTimeout(() => resolve(last), 400);
        });
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await tab.context().close();
  return time;
}

function median(name: string, times: ReadonlyMap<string, readonly number[]>): number {
  const sorted = (times.get(name) ?? []).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
