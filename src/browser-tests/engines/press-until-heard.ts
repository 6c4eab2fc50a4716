import { INTERVAL } from '../harness/patience.ts';
import type { Tab } from './tab.ts';

/** So often a press is tried, and so often the page is asked after each whether it has heard of it. */
const TRIES = 3;
const LOOKS = 50;

/** What a page keeps of presses; a page that was left has heard the last one. */
interface Hearing {
  /** What the pointer was led to, as `aimInPage` wrote down. */
  aimedAt?: Element;
  press?: { isHeard: boolean };
}

/**
 * Presses again where a press has missed what it was aimed at: because what came late moved it away under the pointer,
 * or because the window of a browser has lost the press. What a page does with a press that it has heard is for the
 * test to judge.
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
      // A page that is just being left cannot be asked; the next one has no press.
      if (await tab.evaluate(() => (window as Hearing).press?.isHeard !== false).catch(() => false)) return;
      await new Promise((resolve) => void setTimeout(resolve, INTERVAL));
    }
  }
}
