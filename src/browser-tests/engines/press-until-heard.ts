import { INTERVAL } from '../harness/patience.ts';
import type { Tab } from './tab.ts';

/** How often a press is tried, and how often the page is asked after each press whether it has heard it. */
const TRIES = 3;
const LOOKS = 50;

/** What a page remembers of presses. A page that was left has heard the last press. */
interface Hearing {
  /** The element that the pointer was moved to, as `aimInPage` recorded it. */
  aimedAt?: Element;
  press?: { isHeard: boolean };
}

/**
 * Presses again if a press misses its element: because something late moved the element away under the pointer, or
 * because the window of a browser has lost the press. What the page then does with the press is for the test to judge.
 */
export async function pressUntilHeard(tab: Tab, press: () => Promise<void>): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    await tab.evaluate(() => {
      const one = { isHeard: false };
      const { press } = window as Hearing;
      (window as Hearing).press = one;
      if (press !== undefined) return;
      const listen = (event: Event) => {
        const { aimedAt, press: last } = window as Hearing;
        if (last !== undefined && aimedAt !== undefined && event.composedPath().includes(aimedAt)) last.isHeard = true;
      };
      addEventListener('click', listen, { capture: true });
    });
    await press();
    for (let look = 0; look < LOOKS; look += 1) {
      // A page that is being left cannot be asked; the next one has no press.
      if (await tab.evaluate(() => (window as Hearing).press?.isHeard !== false).catch(() => false)) return;
      await new Promise((resolve) => void setTimeout(resolve, INTERVAL));
    }
  }
}
