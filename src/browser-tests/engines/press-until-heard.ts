import { INTERVAL } from '../harness/patience.ts';
import type { Tab } from './tab.ts';

/** How often a press is tried. */
const TRIES = 3;
/** A press that no element has heard after this many milliseconds is lost: a machine under load is slower than others. */
const LOST_AFTER = 15_000;

/** What a page remembers of presses. A page that was left has heard the last press. */
interface Hearing {
  /** The element that the pointer was moved to, as `aimInPage` recorded it. */
  aimedAt?: Element;
  press?: { heardBy: 'nothing' | 'another element' | 'its element' };
}

/**
 * Presses again if a press misses its element: because something late moved the element away under the pointer, or
 * because the window of a browser has lost the press. What the page then does with the press is for the test to judge.
 */
export async function pressUntilHeard(tab: Tab, press: () => Promise<void>): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    await tab.evaluate(() => {
      const { press } = window as Hearing;
      (window as Hearing).press = { heardBy: 'nothing' };
      if (press !== undefined) return;
      const listen = (event: Event) => {
        const { aimedAt, press: last } = window as Hearing;
        if (last === undefined || last.heardBy === 'its element' || aimedAt === undefined) return;
        last.heardBy = event.composedPath().includes(aimedAt) ? 'its element' : 'another element';
      };
      addEventListener('click', listen, { capture: true });
    });
    await press();
    if (await isHeard(tab)) return;
  }
}

/** Waits until an element has heard the press, or the press is lost. */
async function isHeard(tab: Tab): Promise<boolean> {
  for (const end = Date.now() + LOST_AFTER; Date.now() < end;) {
    // A page that is being left cannot be asked; the next one has no press.
    const heardBy = await tab
      .evaluate(() => (window as Hearing).press?.heardBy ?? 'its element')
      .catch(() => 'nothing');
    if (heardBy !== 'nothing') return heardBy === 'its element';
    await new Promise((resolve) => void setTimeout(resolve, INTERVAL));
  }
  return false;
}
