import { describe, expect, inject, test } from 'vitest';
import type { BuiltSite } from './harness/built-sites.ts';
import { layoutShift } from './harness/layout-shift.ts';
import { editionOf, required } from '../browser/page-types.ts';
import { useReader } from './harness/reader.ts';

const sites = inject('sites');
const open = useReader();
/** The browser complains of the answer's status itself. */
const expected = /404/u;

/** Mistyped addresses of a site, without the slash before them, and the addresses that were meant. */
function slipsOf(site: BuiltSite): readonly (readonly [slip: string, meant: string])[] {
  const { passages, terms, bodies } = editionOf(site);
  const proposal = required(passages.findLast(({ kind }) => kind === 'proposal'));
  const term = required(terms.find(({ id }) => id.length > 7));
  const body = required(bodies[0]);
  return [
    [`Proposal/${proposal.number ?? ''}/`, proposal.url],
    [`proposals/0${proposal.number ?? ''}`, proposal.url],
    [`proposals/${proposal.number ?? ''}.html`, proposal.url],
    [term.id, term.url],
    [`terms/${term.id.slice(0, 3)}${term.id.slice(4)}/`, term.url],
    [`organisations/${body.id}/`, body.url],
    ['abuot/', `${site.base}about/`],
  ];
}

describe.each(['root', 'subPath'] as const)('in the site “%s”', (name) => {
  const { address, base } = sites[name];

  test.each(slipsOf(sites[name]))('%s is answered with the page that was meant', async (slip, meant) => {
    const page = await open(address + slip, { expected });
    const first = page.locator('nearest-pages a').first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toBe(new URL(meant, address).href);
    await first.click();
    await page.waitForURL(new URL(meant, address).href);
    expect(await page.locator('nearest-pages').count()).toBe(0);
  });

  test('an address like no other is answered with the sections', async () => {
    const page = await open(`${address}wp-login.php?x=1`, { expected });
    await page.locator('nearest-pages p').waitFor();
    expect(await page.locator('nearest-pages a').count()).toBe(0);
    expect(await page.locator(`main a[href="${base}glossary/"]`).count()).toBe(1);
  });

  test('without JavaScript the sections are listed', async () => {
    const page = await open(`${address}glosary/`, { javaScript: false, expected });
    expect(await page.locator(`main a[href="${base}glossary/"]`).isVisible()).toBe(true);
    expect(await page.locator('.strip a').count()).toBe(editionOf(sites[name]).passages.length);
  });
});

test('nothing moves when the answer comes', async () => {
  for (const width of [390, 1440]) {
    const page = await open(`${sites.root.address}glosary/`, { expected, width });
    await page.locator('nearest-pages a').first().waitFor();
    expect(await layoutShift(page)).toBe(0);
  }
});
