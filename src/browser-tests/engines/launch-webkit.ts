/** An installed WebKitGTK, driven through WebDriver, on a screen that exists only in memory. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { INTERVAL, PATIENCE } from '../harness/patience.ts';
import type { Driver, Engine, TabOptions } from './driver.ts';
import { FAULT_COLLECTOR, FAULTS_KEY } from '../../browser/fault-collector.ts';
import type { Installed } from '../../browser/installed.ts';
import { ask, WebDriverSession } from './web-driver.ts';

/** Without this style the browser's own controls prevent a window narrower than 447 pixels. */
const NO_CONTROLS = '*{padding:0;margin:0;min-width:0;min-height:0;font-size:6px;border-width:0}';
const SCREEN = { width: 2000, height: 1400 };
/** How often a starting driver is asked whether it listens, and the milliseconds between two questions. */
const [ASKED, PAUSE] = [600, 100];

/** A window keeps 100 entries of history. After this many a new session begins, so that a test can count its own. */
const MOST_ENTRIES = 50;

export async function launchWebKit({ driver, browser }: Extract<Installed, { by: 'webdriver' }>): Promise<Engine> {
  const settings = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(settings, 'gtk-3.0'));
  writeFileSync(join(settings, 'gtk-3.0/gtk.css'), NO_CONTROLS);
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const display = await firstLine(screen);
  const port = await freePort();
  const environment = {
    ...process.env,
    DISPLAY: `:${display}`,
    XDG_CONFIG_HOME: settings,
    GTK_THEME: 'Adwaita',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  const host = `http://127.0.0.1:${port}`;
  const process_ = spawn(driver, [`--port=${port}`], { env: environment, stdio: 'ignore' });
  await listening(host);
  process.once('exit', () => {
    process_.kill();
    // Without its screen the browser ends too.
    screen.kill();
    rmSync(settings, { recursive: true, force: true });
  });
  // Vitest ends a process of tests in this way.
  process.once('SIGTERM', () => process.exit());
  const begin = () =>
    WebDriverSession.begin(host, { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } });
  let session = await begin();
  return {
    open: async (options, origin) => {
      const entries = await session.execute<number>('arguments[arguments.length - 1](history.length)', undefined);
      if (entries > MOST_ENTRIES) {
        await session.end();
        session = await begin();
      }
      return WebKitDriver.open(session, options, origin);
    },
  };
}

/** The session has only one window: when a tab is closed, everything that it stored is deleted. */
class WebKitDriver implements Driver {
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

function firstLine({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve) => stdout?.once('data', (data: Buffer) => resolve(data.toString().trim())));
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function listening(host: string): Promise<void> {
  for (let asked = 0; asked < ASKED; asked += 1) {
    try {
      await ask('GET', `${host}/status`);
      return;
    } catch {
      await new Promise((resolve) => void setTimeout(resolve, PAUSE));
    }
  }
  throw new Error(`The driver of WebKit does not answer at ${host}.`);
}
