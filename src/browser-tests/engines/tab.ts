/**
 * A tab as tests use it. It waits for whatever it is asked for, so that a slow machine makes a test slow and not wrong.
 */
import { expect, vi } from 'vitest';
import { INTERVAL, PATIENCE } from '../harness/patience.ts';
import type { Driver, EngineName } from './driver.ts';
import { aim } from './aim.ts';
import { lookInPage, type Seen } from './in-page.ts';
import { pressUntilHeard } from './press-until-heard.ts';

/** Which of the elements that a selector finds. */
export interface Which {
  /** Its place among them, counted from the end if negative; the first if left out. */
  readonly nth?: number;
  /** Only elements whose text contains these words. */
  readonly saying?: string;
  /** Whether elements that cannot be seen count too. */
  readonly hidden?: boolean;
}

const WAITING = { timeout: PATIENCE, interval: INTERVAL };
/** Errors of drivers while a page is being left. */
const LEAVING = /context|navigat|frame|detached|destroyed|realm|no such|window/iu;

export class Tab {
  readonly #driver: Driver;

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  get engine(): EngineName {
    return this.#driver.engine;
  }

  goto(address: string): Promise<void> {
    return this.#driver.goto(address);
  }

  reload(): Promise<void> {
    return this.#driver.reload();
  }

  back(): Promise<void> {
    return this.#driver.back();
  }

  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Argument, Result>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  evaluate<Argument, Result>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    return this.#driver.evaluate(run, argument as Argument);
  }

  /** The address of the page. */
  async url(): Promise<URL> {
    return new URL(await this.#patiently(() => this.evaluate(() => location.href)));
  }

  /** All elements that a selector finds now, hidden ones included. */
  all(selector: string, { saying = '', hidden = true }: Which = {}): Promise<readonly Seen[]> {
    return this.#patiently(() => this.evaluate(lookInPage, { selector, visible: !hidden, saying }));
  }

  /** The elements that can be seen now. */
  visible(selector: string, which: Which = {}): Promise<readonly Seen[]> {
    return this.all(selector, { ...which, hidden: false });
  }

  /** One element, as soon as it can be seen. */
  async seen(selector: string, { nth = 0, ...which }: Which = {}): Promise<Seen> {
    return vi.waitFor(async () => {
      const found = (await this.all(selector, { hidden: false, ...which })).at(nth);
      if (found === undefined)
        throw new Error(
          `${selector}${which.saying === undefined ? '' : ` “${which.saying}”`} cannot be seen on ${(await this.url()).href}`,
        );
      return found;
    }, WAITING);
  }

  /** Waits until no such element can be seen. */
  async gone(selector: string): Promise<void> {
    await expect.poll(async () => (await this.visible(selector)).length, WAITING).toBe(0);
  }

  async hover(selector: string, which: Which = {}): Promise<void> {
    const { x, y } = await aim(this, selector, which);
    await this.#driver.movePointer(x, y);
  }

  /** Moves the pointer to an empty place. */
  async pointAway(): Promise<void> {
    await this.#driver.movePointer(1, 1);
  }

  async click(selector: string, which: Which = {}): Promise<void> {
    await pressUntilHeard(this, async () => {
      const { x, y } = await aim(this, selector, which);
      await this.#driver.click(x, y);
    });
  }

  async focus(selector: string, { nth = 0 }: Which = {}): Promise<void> {
    await this.seen(selector, { nth });
    await this.evaluate(({ all, index }) => [...document.querySelectorAll<HTMLElement>(all)].at(index)?.focus(), {
      all: selector,
      index: nth,
    });
  }

  /** @param keys one key, or several joined by “+”; “Command” is the key that a system uses for its own commands */
  press(keys: string): Promise<void> {
    return this.#driver.press(keys.replace('Command', process.platform === 'darwin' ? 'Meta' : 'Control'));
  }

  type(text: string): Promise<void> {
    return this.#driver.type(text);
  }

  /** Replaces the text of a field at once, as a paste does. */
  async fill(selector: string, words: string): Promise<void> {
    await this.focus(selector);
    await this.evaluate((all) => {
      // Nothing else enters words at once with all events of a reader's own, in every engine.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      const command = (name: string, value?: string) => document.execCommand(name, false, value);
      command('selectAll');
      command(all === '' ? 'delete' : 'insertText', all);
    }, words);
  }

  /** Chooses from a list, with the events that tell a page of a reader's choice. */
  async choose(selector: string, value: string): Promise<void> {
    await this.seen(selector);
    await this.evaluate(
      ({ of, chosen }) => {
        const list = document.querySelector<HTMLSelectElement>(of);
        if (list === null || ![...list.options].some((option) => option.value === chosen))
          throw new Error(`${of} has no “${chosen}”`);
        list.value = chosen;
        for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true }));
      },
      { of: selector, chosen: value },
    );
  }

  /** The text that was copied last, pasted into a field made for this purpose. */
  async pasted(): Promise<string> {
    await this.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'pasted';
      document.body.prepend(field);
      field.focus({ preventScroll: true });
    });
    await this.press('Command+v');
    await expect.poll(async () => (await this.all('#pasted'))[0]?.value, WAITING).not.toBe('');
    return this.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#pasted');
      field?.remove();
      return field?.value ?? '';
    });
  }

  close(): Promise<readonly string[]> {
    return this.#driver.close();
  }

  /** Tries again if the page was being left at that moment. */
  async #patiently<Result>(work: () => Promise<Result>): Promise<Result> {
    const end = Date.now() + WAITING.timeout;
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (Date.now() > end || !(error instanceof Error && LEAVING.test(error.message))) throw error;
        await new Promise((resolve) => void setTimeout(resolve, WAITING.interval));
      }
    }
  }
}
