import { launchBrowser } from '../../browser/browser.ts';
import { serveSite } from '../../browser/serve-site.ts';
import { sectionPath } from '../../urls.ts';

/** Stands in for the host of a site that has none yet. */
const NO_HOST = 'http://site.invalid';

/**
 * The page of the whole edition for paper, as a PDF with tags and an outline. Its links lead to the site where it will
 * be published; while that address is unknown, only links within the page remain.
 * @param site its folder, the origin of its host, if it is known, and its base path
 */
export async function printWhole(site: {
  readonly folder: string;
  readonly origin: string | undefined;
  readonly base: string;
}): Promise<Uint8Array> {
  const served = await serveSite(site.folder, site.base);
  try {
    const browser = await launchBrowser();
    try {
      // Neither a late script nor a typeface for paper only may change the print.
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.emulateMedia({ media: 'print' });
      // The page is read at the address that its links should have, and that host is never asked.
      await page.route('**/*', async (route) => {
        const { pathname } = new URL(route.request().url());
        await route.fulfill({ response: await route.fetch({ url: new URL(pathname, served.address).href }) });
      });
      const path = site.base + sectionPath('print');
      await page.goto(new URL(path, site.origin ?? NO_HOST).href, { waitUntil: 'networkidle' });
      if (site.origin === undefined)
        await page.evaluate(() => {
          for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]'))
            if (link.origin === location.origin && link.getAttribute('href')?.startsWith('#') !== true)
              link.removeAttribute('href');
        });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return await page.pdf({ format: 'A4', tagged: true, outline: true, preferCSSPageSize: true });
    } finally {
      await browser.close();
    }
  } finally {
    served.close();
  }
}
