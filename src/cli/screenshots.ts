/**
 * `npm run screenshots`: the types of page that matter most, in a wide window and on a phone, in light and in dark
 * colours. The pictures go to `screenshots/`, which git ignores. `npm run screenshots -- timeline 1024` takes one type
 * of page, or one width, or both.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { pageTypes } from '../browser/page-types.ts';
import { serveSite } from '../browser/serve-site.ts';
import { siteAddress } from '../site-address.ts';
import { requireSite } from './build-steps/serve-built.ts';
import { SITE_FOLDER } from './build-steps/site-folder.ts';
import { WrongUse } from './command/declaration.ts';
import { inQuotes } from './command/read-arguments.ts';
import { startCommand } from './command/start-command.ts';

const TYPES = ['front', 'proposal', 'chapter', 'term', 'goal', 'agenda', 'instruments', 'timeline'];
const WIDTHS = [1440, 390];
const FOLDER = resolve('screenshots');

await startCommand(
  {
    name: 'screenshots',
    does: 'Takes pictures of types of page, in a wide window and on a phone, in light and in dark colours.',
    operands: {
      shown: '[<type> | <width>] …',
      does: `Types of page and widths in pixels; without them, ${TYPES.join(', ')} and ${WIDTHS.join(', ')}.`,
      least: 0,
      most: 40,
    },
    writes: 'the pictures, in screenshots/, which git ignores.',
    failsWhere: 'there is no site, or a browser cannot start',
  },
  ({ operands }) => takeAll(operands),
);

async function takeAll(asked: readonly string[]): Promise<void> {
  requireSite();
  const { launchBrowser } = await import('../browser/browser.ts');
  const { base } = siteAddress();
  const served = await serveSite(SITE_FOLDER, base);
  try {
    const types = pageTypes({ folder: resolve(SITE_FOLDER), address: served.address, base });
    const widths = asked.filter((word) => /^\d+$/u.test(word)).map(Number);
    const names = asked.filter((word) => !/^\d+$/u.test(word));
    const unknown = names.find((name) => types[name] === undefined);
    if (unknown !== undefined)
      throw new WrongUse(`there is no type of page ${inQuotes(unknown)}; there are: ${Object.keys(types).join(', ')}`);
    mkdirSync(FOLDER, { recursive: true });
    const browser = await launchBrowser();
    try {
      for (const name of names.length > 0 ? names : TYPES) {
        for (const width of widths.length > 0 ? widths : WIDTHS) {
          for (const colorScheme of ['light', 'dark'] as const)
            await take(browser, name, types[name] ?? '', width, colorScheme);
        }
      }
    } finally {
      await browser.close();
    }
  } finally {
    served.close();
  }
}

async function take(
  browser: Browser,
  name: string,
  address: string,
  width: number,
  colorScheme: 'light' | 'dark',
): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const path = join(FOLDER, `${name}-${width}-${colorScheme}.png`);
  await page.screenshot({ path });
  await context.close();
  console.log(path);
}
