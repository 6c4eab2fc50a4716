/** How much moves on a page while it loads: on a first visit, and when a reader comes back after changing something. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PATIENCE } from './patience.ts';

export interface SteadyVisits {
  /** Nothing is stored, and every file except the page and its style arrives after the first paint. */
  readonly first: Shift;
  /**
   * Files are in the browser's cache; the reader had left the page with settings, and with words in each of its fields.
   */
  readonly repeat: Shift;
}

export interface Shift {
  /** The sum of the page's layout shifts. */
  readonly sum: number;
  /** What moved, and how far down. */
  readonly moved: readonly string[];
}

/**
 * @param address of the page
 * @param width of the window, in CSS pixels
 * @param settings of the reader, as stored
 */
export async function steadyVisits(
  browser: Browser,
  address: string,
  width: number,
  settings: Readonly<Record<string, string>>,
): Promise<SteadyVisits> {
  const context = await browser.newContext({ viewport: { width, height: 844 }, serviceWorkers: 'block' });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await holdFiles(context, page);
  await page.goto(address, { waitUntil: 'networkidle' });
  const first = await page.evaluate(shiftOf);
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await page.evaluate(leaveWords);
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [
    `${new URL('/', address).pathname}:settings`,
    JSON.stringify(settings),
  ] as const);
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'networkidle' });
  const repeat = await page.evaluate(shiftOf);
  await context.close();
  return { first, repeat };
}

/**
 * Every file waits until the page that asks for it has been painted: late files must move nothing. A page is not
 * painted before its style has arrived.
 */
async function holdFiles(context: BrowserContext, page: Page): Promise<void> {
  let painted: Promise<unknown> | undefined;
  await context.route('**/*', async (route) => {
    if (!['document', 'stylesheet'].includes(route.request().resourceType()))
      await (painted ??= page
        .waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
        .catch(() => undefined));
    await route.continue().catch(() => undefined);
  });
}

/** Runs in the page, and waits for two frames. */
function shiftOf(): Promise<Shift> {
  interface Entry extends PerformanceEntry {
    readonly value: number;
    readonly sources: readonly {
      readonly node: Node | null;
      readonly previousRect: DOMRect;
      readonly currentRect: DOMRect;
    }[];
  }
  return new Promise((resolve) => {
    const entries: Entry[] = [];
    new PerformanceObserver((list) => void entries.push(...(list.getEntries() as Entry[]))).observe({
      type: 'layout-shift',
      buffered: true,
    });
    const answer = () =>
      resolve({
        sum: entries.reduce((sum, { value }) => sum + value, 0),
        moved: entries.flatMap(({ sources }) =>
          sources.map(({ node, previousRect, currentRect }) => {
            const name = node instanceof Element ? `${node.localName}.${node.className}` : node?.textContent;
            return `${name ?? 'something'}: ${previousRect.y} to ${currentRect.y}`;
          }),
        ),
      });
    requestAnimationFrame(() => requestAnimationFrame(answer));
  });
}

/** Runs in the page. */
function leaveWords(): void {
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input')) {
    if (field instanceof HTMLInputElement && field.type !== 'text' && field.type !== 'search') continue;
    field.value = 'words that were begun';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
