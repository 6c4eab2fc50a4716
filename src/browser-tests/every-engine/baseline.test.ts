/** The site in a browser that has nothing newer than the baseline, and in one that has less. */
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { BASELINE } from '../../baseline.ts';
import { newerFunctions, removalScript } from '../../browser/newer-functions.ts';
import { editionOf, heaviestPage, required } from '../../browser/page-types.ts';
import { serveSite, type ServedSite } from '../../browser/serve-site.ts';
import { test, useTabs } from '../engines/use-tabs.ts';
import { SAMPLE_PROSE } from '../harness/sample-prose.ts';

const { root } = inject('sites');
const { passage } = heaviestPage(root);
const first = required(passage.sentences[0]).text.split(' ').slice(0, 5).join(' ');
const open = useTabs();

/** Serves the site to a browser that has lost some functions. */
function withoutFunctions(names: readonly string[]): () => string {
  let host: ServedSite | undefined;
  beforeAll(async () => {
    host = await serveSite(root.folder, root.base, {
      isWatched: inject('engine') === 'webkit',
      before: removalScript(names),
    });
  });
  afterAll(() => host?.close());
  return () => required(host).address;
}
const select = (selector: string) =>
  getSelection()?.selectAllChildren(document.querySelector(selector) ?? document.body);

describe('at the baseline', () => {
  const address = withoutFunctions(newerFunctions(BASELINE.day));
  const reading = () => new URL(passage.url, address()).href;

  test('nothing newer is left', async () => {
    const tab = await open(reading());
    expect(
      await tab.evaluate(() => [
        typeof (RegExp as { escape?: unknown }).escape,
        typeof (Set.prototype as { union?: unknown }).union,
        typeof (URL as { parse?: unknown }).parse,
        typeof Map.groupBy,
      ]),
    ).toEqual(['undefined', 'undefined', 'undefined', 'function']);
  });

  test('selected words get their menu, and an address that leads to them', async () => {
    const tab = await open(reading());
    await tab.evaluate(select, '#s2');
    const form = (await tab.seen('selection-menu a')).attributes['href'] ?? '';
    expect(new URL(form).searchParams.get('quote')).toBe(required(passage.sentences[1]).text);
    await tab.goto(`${reading()}?words=${encodeURIComponent(first)}#s1`);
    await expect
      .poll(async () => (await tab.all('reading-text [role=status]')).map(({ text }) => text).join(' '))
      .toContain('are marked');
  });

  test('a complete note becomes a file', async () => {
    const tab = await open(`${address()}contribute/new/?passage=${passage.id}&quote=${encodeURIComponent(first)}`);
    await tab.fill('[name=prose]', SAMPLE_PROSE);
    await tab.fill('[data-rows=sources] [name=source]', required(editionOf(root).sources[0]).id);
    await tab.fill('[data-rows=sources] [name=at]', 'page 7');
    await tab.choose('[name=by]', '+');
    await tab.fill('[name="person.name"]', 'A. Reader');
    expect((await tab.seen('.file pre')).text).toContain(SAMPLE_PROSE);
  });

  test('the search finds results, previews open, filters work', async () => {
    const tab = await open(`${address()}search/?q=sovereignty`);
    await tab.seen('search-page ol a');
    await tab.goto(reading());
    await tab.hover('.base a.term');
    await tab.seen('.preview');
    await tab.goto(reading());
    await tab.seen('facet-filter button');
    await tab.goto(`${address()}settings/`);
    await tab.seen('reader-settings fieldset');
  });
});

describe('below the baseline', () => {
  const address = withoutFunctions(['Map.groupBy', 'Array.prototype.toSorted', 'Array.prototype.findLast']);

  test('a passage can be read, and selecting its words says what is missing', async () => {
    const tab = await open(new URL(passage.url, address()).href);
    expect((await tab.seen('#s1')).text).toContain(first.split(' ')[0]);
    await tab.evaluate(select, '#s2');
    expect((await tab.seen('.too-old')).text).toContain('Map.groupBy');
  });

  test('form and search say what is missing', async () => {
    const tab = await open(`${address()}contribute/new/`);
    expect((await tab.seen('annotation-form .notice')).text).toContain('Array.prototype.findLast');
    await tab.goto(`${address()}search/?q=data`);
    expect((await tab.seen('search-page .notice')).text).toContain('Array.prototype.toSorted');
  });
});
