import { INTERVAL } from '../harness/patience.ts';
import type { Tab } from './tab.ts';

/** So often a press is tried, and so often the page is asked after each whether it has heard of it. */
const TRIES = 3;
const LOOKS = 50;

/** What a page keeps of presses; a page that was left has heard the last one. */
interface Hearing {
  press?: { isHeard: boolean };
}

/**
 * Presses again where the window of a browser has lost a press before the page heard of it. What a page does with a
 * press that it has heard is for the test to judge.
 */
export async function pressUntilHeard(tab: Tab, press: () => Promise<void>): Promise<void> {
  await tab.evaluate(() => {
    const one = { isHeard: false };
    (window as Hearing).press = one;
    addEventListener('click', () => (one.isHeard = true), { capture: true, once: true });
  });
  for (let tried = 0; tried < TRIES; tried += 1) {
    await press();
    for (let look = 0; look < LOOKS; look += 1) {
      if (await tab.evaluate(() => (window as Hearing).press?.isHeard !== false)) return;
      await new Promise((resolve) => void setTimeout(resolve, INTERVAL));
    }
  }
}
