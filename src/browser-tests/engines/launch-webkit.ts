/** An installed WebKitGTK, driven through WebDriver, on a screen that exists only in memory. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from './driver.ts';
import type { Installed } from '../../browser/installed.ts';
import { ask, WebDriverSession } from './web-driver.ts';
import { SCREEN, WebKitDriver } from './webkit-driver.ts';

/** Without this style the browser's own controls prevent a window narrower than 447 pixels. */
const NO_CONTROLS = '*{padding:0;margin:0;min-width:0;min-height:0;font-size:6px;border-width:0}';
/** How often a starting driver is asked whether it listens, and the milliseconds between two questions. */
const [ASKED, PAUSE] = [600, 100];

/** A window keeps 100 entries of history. After this many a new browser starts, so that a test can count its own. */
const MOST_ENTRIES = 50;

interface Running {
  readonly session: WebDriverSession;
  /** Ends the browser, its driver and its screen. */
  readonly stop: () => void;
}

export async function launchWebKit(found: Extract<Installed, { by: 'webdriver' }>): Promise<Engine> {
  let running = await start(found);
  process.once('exit', () => running.stop());
  // Vitest ends a process of tests in this way.
  process.once('SIGTERM', () => process.exit());
  return {
    open: async (options, origin) => {
      const count = 'arguments[arguments.length - 1](history.length)';
      if ((await running.session.execute<number>(count, undefined)) > MOST_ENTRIES) {
        running.stop();
        running = await start(found);
      }
      return WebKitDriver.open(running.session, options, origin);
    },
  };
}

async function start({ driver, browser }: Extract<Installed, { by: 'webdriver' }>): Promise<Running> {
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
  const listener = spawn(driver, [`--port=${port}`], { env: environment, stdio: 'ignore' });
  await listening(host);
  const session = await WebDriverSession.begin(host, {
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  });
  return {
    session,
    stop: () => {
      listener.kill();
      // Without its screen the browser ends too.
      screen.kill();
      // The browser may still write there while it ends.
      rmSync(settings, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
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
