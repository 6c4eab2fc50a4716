import { vi } from 'vitest';
import { FAULT_COLLECTOR, FAULTS_KEY } from '../../browser/fault-collector.ts';
import { INTERVAL, PATIENCE } from '../harness/patience.ts';
import type { Driver, TabOptions } from './driver.ts';
import type { WebDriverSession } from './web-driver.ts';

/** Width and height of the screen, in pixels. */
export const SCREEN = { width: 2000, height: 1400 };

/** The session has only one window: when a tab is closed, everything that it stored is deleted. */
export class WebKitDriver implements Driver {
  readonly engine = 'webkit';
  readonly #session: WebDriverSession;
  readonly #origin: string;

  private constructor(session: WebDriverSession, origin: string) {
    this.#session = session;
    this.#origin = origin;
  }

  static async open(session: WebDriverSession, { width, height }: TabOptions, origin: string): Promise<WebKitDriver> {
    const driver = new WebKitDriver(session, origin);
    // The browser's own bar takes some of the height. How much is known only after the window has taken its size, and
    // that happens some time after the request.
    let bar = 0;
    await vi.waitFor(
      async () => {
        await session.place(around(width, height + bar));
        const inner = await driver.evaluate(
          () => ({ width: innerWidth, height: innerHeight, outer: outerHeight }),
          null,
        );
        if (inner.width === width && inner.height === height) return;
        bar = inner.outer - inner.height;
        throw new Error(`The window of WebKit is ${inner.width} × ${inner.height} px, not ${width} × ${height}.`);
      },
      { timeout: PATIENCE, interval: INTERVAL },
    );
    return driver;
  }

  async goto(address: string): Promise<void> {
    await this.#session.goto(address);
    // A key that is pressed before the window has the focus is lost.
    await vi.waitFor(
      async () => {
        if (!(await this.evaluate(() => document.hasFocus(), undefined)))
          throw new Error('The window of WebKit does not get the focus.');
      },
      { timeout: PATIENCE, interval: INTERVAL },
    );
  }

  reload(): Promise<void> {
    return this.#session.reload();
  }

  back(): Promise<void> {
    return this.#session.back();
  }

  async evaluate<Argument, Result>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result> {
    const script = `const answer = arguments[arguments.length - 1], argument = JSON.parse(arguments[0]);
      (async () => ({ value: (await (${run.toString()})(argument)) ?? null }))()
        .catch((error) => ({ error: String(error) })).then((said) => answer(JSON.stringify(said)));`;
    const said = JSON.parse(await this.#session.execute<string>(script, JSON.stringify(argument ?? null))) as {
      value: Result | null;
      error?: string;
    };
    if (said.error !== undefined) throw new Error(said.error);
    return said.value ?? (undefined as Result);
  }

  movePointer(x: number, y: number): Promise<void> {
    return this.#session.move(x, y);
  }

  click(x: number, y: number): Promise<void> {
    return this.#session.click(x, y);
  }

  press(keys: string): Promise<void> {
    return this.#session.press(keys);
  }

  type(text: string): Promise<void> {
    return this.#session.type(text);
  }

  async close(): Promise<readonly string[]> {
    // A page may store something when it is left, as a form stores its draft. So a page of the site that runs no script
    // deletes what is stored.
    await this.#session.goto(`${this.#origin}/${FAULT_COLLECTOR}`);
    const faults = await this.evaluate(async (name) => {
      const found = JSON.parse(sessionStorage.getItem(name) ?? '[]') as string[];
      localStorage.clear();
      sessionStorage.clear();
      const workers = await (navigator.serviceWorker as ServiceWorkerContainer | undefined)?.getRegistrations();
      for (const worker of workers ?? []) await worker.unregister();
      for (const name of await caches.keys()) await caches.delete(name);
      return found;
    }, FAULTS_KEY);
    await this.#session.goto('about:blank');
    return faults;
  }
}

/**
 * In the middle of the screen, where the pointer is: without a window manager, the window under the pointer has the
 * keyboard.
 */
function around(width: number, height: number) {
  return { width, height, x: Math.round((SCREEN.width - width) / 2), y: Math.round((SCREEN.height - height) / 2) };
}
