/**
 * `npm run screenshots`: the types of page that matter most, as a reader sees them on a desktop and on a phone, in
 * light and in dark colours. The pictures go to `screenshots/`, which git ignores. `npm run screenshots -- timeline
 * 1024` takes one type of page, or one width, or both.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchBrowser } from '../browser/browser.ts';
import { pageTypes } from '../browser/page-types.ts';
import { serveSite } from '../browser/serve-site.ts';
import { siteAddress } from '../site-address.ts';

const TYPES = ['front', 'proposal', 'chapter', 'term', 'goal', 'agenda', 'instruments', 'timeline'];
const WIDTHS = [1440, 390];
const SITE = process.env['EDITION_OUT'] ?? 'dist';
const FOLDER = resolve('screenshots');

if (!existsSync(SITE)) throw new Error(`There is no ${SITE}/: run npm run build first.`);
const { base } = siteAddress();
const served = await serveSite(SITE, base);
const browser = await launchBrowser();
const types = pageTypes({ folder: resolve(SITE), address: served.address, base });
const asked = process.argv.slice(2);
const widths = asked.filter((word) => /^\d+$/u.test(word)).map(Number);
const names = asked.filter((word) => !/^\d+$/u.test(word));
const unknown = names.filter((name) => types[name] === undefined);
mkdirSync(FOLDER, { recursive: true });
try {
  if (unknown.length > 0)
    throw new Error(`There is no type of page “${unknown.join(', ')}”; there are: ${Object.keys(types).join(', ')}`);
  for (const name of names.length > 0 ? names : TYPES) {
    for (const width of widths.length > 0 ? widths : WIDTHS) {
      for (const colorScheme of ['light', 'dark'] as const) await take(name, width, colorScheme);
    }
  }
} finally {
  await browser.close();
  served.close();
}

async function take(name: string, width: number, colorScheme: 'light' | 'dark'): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(types[name] ?? '', { waitUntil: 'networkidle' });
  const path = join(FOLDER, `${name}-${width}-${colorScheme}.png`);
  await page.screenshot({ path });
  await context.close();
  console.log(path);
}
