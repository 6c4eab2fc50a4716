import { vi } from 'vitest';
import { INTERVAL, PATIENCE } from '../harness/patience.ts';
import { aimInPage } from './in-page.ts';
import type { Tab, Which } from './tab.ts';

/** A point on an element that does not move and is not covered, in CSS pixels, as soon as there is one. */
export async function aim(
  tab: Tab,
  selector: string,
  { nth = 0, saying = '', hidden = false }: Which,
): Promise<{ readonly x: number; readonly y: number }> {
  let last: string | undefined;
  return vi.waitFor(
    async () => {
      const at = await tab.evaluate(aimInPage, { selector, visible: !hidden, saying, nth });
      const seen = JSON.stringify(at);
      if (typeof at === 'string') throw new Error(`${selector} ${at}`);
      if (seen !== last) {
        last = seen;
        throw new Error(`${selector} moves`);
      }
      return at;
    },
    { timeout: PATIENCE, interval: INTERVAL },
  );
}
