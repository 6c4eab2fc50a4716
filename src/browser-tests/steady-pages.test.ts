/** Nothing moves while a page loads, on any type of page of the site. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { connectBrowser } from '../browser/browser.ts';
import { BUDGET } from '../budget.ts';
import { editionOf } from '../browser/page-types.ts';
import { everyPageType } from './harness/every-page-type.ts';
import { steadyVisits, type Shift } from './harness/steady-visits.ts';

const { root } = inject('sites');
/** Words that only the search page takes; no link has them. */
const searches = ['search/?q=backdoor', 'search/?q=un&kind=Annotations'].map((path) => root.address + path);
/** What follows a short text is near the first window, and could be moved by its notes. */
const short = editionOf(root)
  .passages.filter(({ kind }) => kind === 'proposal')
  .toSorted((a, b) => a.text.length - b.text.length)
  .slice(0, 3)
  .map(({ url }) => new URL(url, root.address).href);
/** Pages that are visited at the same time: each waits for its network most of the time. */
const AT_ONCE = 6;

let browser: Browser;
beforeAll(async () => (browser = await connectBrowser(inject('browser'))));
afterAll(() => browser.close());

test.each([390, 1440])('%i px wide, on a first visit and on a return with settings and drafts', async (width) => {
  const waiting = [...everyPageType(root), ...searches, ...short];
  expect(waiting.length).toBeGreaterThan(searches.length);
  const moved: string[] = [];
  const visit = async (): Promise<void> => {
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      const { first, repeat } = await steadyVisits(browser, address, width, { theme: 'dark', size: 'large' });
      moved.push(...report(`${address}, first`, first), ...report(`${address}, again`, repeat));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, visit));
  expect(moved).toEqual([]);
});

function report(visit: string, { sum, moved }: Shift): readonly string[] {
  return sum > BUDGET.paint.layoutShift ? [`${visit}: ${sum.toFixed(3)}, ${moved.join('; ')}`] : [];
}
