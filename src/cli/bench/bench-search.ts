/**
 * `npm run bench:search`: the weight of the search and how late it answers on a phone, from a cold start and once the
 * index is open; and the weights in an edition of a thousand passages and ten thousand annotations. A benchmark, not a
 * test.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { loadEdition } from '../../edition/load-edition.ts';
import { readWordList } from '../../edition/read/content-files.ts';
import type { Edition } from '../../edition/edition.ts';
import { foldedWords } from '../../search/query/word-forms.ts';
import { searchDocuments } from '../../search/index/search-documents.ts';
import { writeSearchIndex } from '../../search/index/write-index.ts';
import { requireSite } from '../build-steps/serve-built.ts';
import { SITE_FOLDER } from '../build-steps/site-folder.ts';
import { largeEdition } from './large-edition.ts';
import { openPhone, servePacked, type PackedHost } from './phone.ts';
import { startBenchmark } from './start-benchmark.ts';

const FURTHER = 12;
/** One of this many queries has a number. */
const NUMBERED = 3;
/** Milliseconds between two keys: a quick thumb. */
const KEY_DELAY = 90;

interface Measured {
  readonly coldBytes: number;
  readonly coldTime: number;
  readonly nameTimes: readonly number[];
  readonly furtherBytes: readonly number[];
  readonly furtherTimes: readonly number[];
}

await startBenchmark(
  {
    name: 'bench:search',
    does: 'Measures what a search weighs and how soon it answers on a phone, here and in an edition of a thousand passages.',
    runs: 3,
    writes: 'nothing but a site in the folder of temporary files, which is deleted with it.',
    failsWhere: 'there is no site, or a browser cannot start',
  },
  measureSearch,
);

async function measureSearch(runs: number): Promise<void> {
  requireSite();
  const edition = loadEdition();
  const { launchBrowser } = await import('../../browser/browser.ts');
  const browser = await launchBrowser();
  const large = largeSite(edition);
  const results = {
    [`this edition`]: await measure(SITE_FOLDER, queriesOf(edition), browser, runs),
    'a large edition': await measure(large.site, queriesOf(large.edition), browser, runs),
  };
  await browser.close();
  rmSync(large.site, { recursive: true });
  console.log(
    `Search on a phone, ${runs} cold starts and ${runs * FURTHER} further queries each; medians, and the worst in brackets`,
  );
  for (const [name, { coldBytes, coldTime, nameTimes, furtherBytes, furtherTimes }] of Object.entries(results)) {
    console.log(`  ${name}`);
    console.log(`    from the key to the first full-text result, cold   ${ms(coldTime)}, ${kB(coldBytes)}`);
    console.log(`    a name after its first letter                      ${spread(nameTimes, ms)}`);
    console.log(
      `    a further query                                    ${spread(furtherTimes, ms)}, ${spread(furtherBytes, kB)}`,
    );
  }
}

async function measure(site: string, queries: readonly string[], browser: Browser, runs: number): Promise<Measured> {
  const each = [];
  for (let run = 0; run < runs; run += 1) {
    const host = await servePacked(site, {}, true);
    each.push(await measureOnce(browser, host, queries));
    host.close();
    process.stderr.write(`\r${run + 1} of ${runs}`);
  }
  process.stderr.write('\n');
  return {
    coldBytes: median(each.map((run) => run.coldBytes)),
    coldTime: median(each.map((run) => run.coldTime)),
    nameTimes: each.flatMap((run) => run.nameTimes),
    furtherBytes: each.flatMap((run) => run.furtherBytes),
    furtherTimes: each.flatMap((run) => run.furtherTimes),
  };
}

async function measureOnce(
  browserToUse: Browser,
  host: PackedHost,
  [first = '', ...further]: readonly string[],
): Promise<Measured> {
  const tab = await openPhone(browserToUse, true);
  await tab.goto(`${host.address}/about/`, { waitUntil: 'networkidle' });
  host.takeBytes();
  const started = Date.now();
  await tab.keyboard.press('/');
  const field = tab.locator('search-dialog input[type=search]');
  await field.waitFor();
  await field.fill(first);
  await tab.locator('search-dialog ol li p, search-dialog ol li ul').first().waitFor();
  const coldTime = Date.now() - started;
  await tab.waitForLoadState('networkidle');
  const coldBytes = host.takeBytes();
  const nameTimes: number[] = [];
  const furtherTimes: number[] = [];
  const furtherBytes: number[] = [];
  for (const query of further.slice(0, FURTHER)) {
    const times = await ask(tab, query);
    nameTimes.push(times.name);
    furtherTimes.push(times.place);
    await tab.waitForTimeout(400);
    furtherBytes.push(host.takeBytes());
  }
  await tab.context().close();
  return { coldBytes, coldTime, nameTimes, furtherTimes, furtherBytes };
}

/**
 * Types a query and waits for its first place. Names are timed from the key to the change of their list, places from
 * the last key to the change of their list.
 */
async function ask(tab: Page, query: string): Promise<{ readonly name: number; readonly place: number }> {
  await tab.locator('search-dialog input[type=search]').fill('');
  await tab.evaluate(() => {
    const times = ((globalThis as { searchTimes?: Record<string, number> }).searchTimes = {}) as Record<string, number>;
    const field = document.querySelector('search-dialog input[type=search]');
    field?.addEventListener('keydown', () => (times['key'] = performance.now()));
    field?.addEventListener('input', () => (times['name'] ??= performance.now() - (times['key'] ?? 0)));
    const places = document.querySelector('search-dialog ol');
    if (places) new MutationObserver(() => (times['place'] = performance.now())).observe(places, { childList: true });
  });
  await tab.keyboard.type(query, { delay: KEY_DELAY });
  await tab.waitForFunction(
    (typed) => document.querySelector('search-dialog p[aria-hidden]')?.textContent.includes(`“${typed}”`),
    query,
  );
  return tab.evaluate(() => {
    const times = (globalThis as { searchTimes?: Record<string, number> }).searchTimes ?? {};
    return { name: times['name'] ?? 0, place: (times['place'] ?? 0) - (times['key'] ?? 0) };
  });
}

/** Long words of the text, at equal steps through the alphabet, some with a number, which may be that of a place. */
function queriesOf({ passages }: Edition): readonly string[] {
  const words = [...new Set(passages.flatMap(({ text }) => foldedWords(text)))]
    .filter((word) => word.length > 6)
    .toSorted();
  const step = Math.floor(words.length / (FURTHER + 2));
  return Array.from({ length: FURTHER + 1 }, (_, index) => {
    const word = words[(index + 1) * step] ?? 'word';
    return index % NUMBERED === NUMBERED - 1 ? `${word} ${index * index}` : word;
  });
}

/** A copy of the site with the search of a large edition. */
function largeSite(edition: Edition): { readonly site: string; readonly edition: Edition } {
  const site = mkdtempSync(join(tmpdir(), 'large-edition-'));
  cpSync(SITE_FOLDER, site, {
    recursive: true,
    filter: (path) => !path.includes(`${SITE_FOLDER}/search/`) || path.endsWith('.html'),
  });
  const frequent = new Map<string, number>();
  for (const { text } of searchDocuments(edition))
    for (const word of foldedWords(text)) frequent.set(word, (frequent.get(word) ?? 0) + 1);
  const generated = largeEdition(
    [...frequent]
      .filter(([word]) => /^[a-z]+$/u.test(word))
      .toSorted(([, a], [, b]) => b - a)
      .map(([word]) => word),
  );
  writeSearchIndex(generated, readWordList('stop-words.txt'), site);
  console.error(`The large edition has ${searchDocuments(generated).length} documents.`);
  return { site, edition: generated };
}

function spread(values: readonly number[], unit: (value: number) => string): string {
  return `${unit(median(values))} (${unit(Math.max(...values))})`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
