/**
 * The development server, as an author uses it: it shows what is saved and reports what is broken, without a restart.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { SECOND_DOCUMENT } from './harness/built-sites.ts';
import { editionOf, required } from '../browser/page-types.ts';
import { copyProject, environmentOf } from '../browser/project-copy.ts';
import { useReader } from './harness/reader.ts';

const { second } = inject('sites');
const { passages, sources, people } = editionOf(second);
const passage = required(passages.find(({ kind }) => kind === 'proposal'));
const open = useReader();
let server: ChildProcess | undefined;

afterAll(() => {
  server?.kill();
});

const path = `content/annotations/${passage.id}/saved.md`;
let project = '';
let address = '';

beforeAll(async () => {
  project = copyProject('development', SECOND_DOCUMENT);
  mkdirSync(join(project, dirname(path)), { recursive: true });
  // The project's own server ignores copies; this project is a copy.
  const config = join(project, 'astro.config.mjs');
  writeFileSync(config, readFileSync(config, 'utf8').replace("'**/.build/**', ", ''));
  address = new URL(passage.url.slice(1), await startServer(project)).href;
});

/**
 * Saves a note of the passage.
 * @param place what the note is on, as a field
 */
function save(place: string): void {
  const fields = [
    place,
    'kind: context',
    `by: ${required(people[0]).id}`,
    'date: 2026-01-02',
    `sources: [{ source: ${required(sources[0]).id}, at: page 1 }]`,
  ];
  writeFileSync(join(project, path), `---\n${fields.join('\n')}\n---\nA note that was saved just now.\n`);
}

/** The text of a page after it was loaded again, including overlays that report mistakes. */
async function shownAgain(page: Page): Promise<string> {
  await page.reload();
  const overlays = page.locator('vite-error-overlay');
  return `${await page.locator('body').innerText()} ${(await overlays.evaluateAll((all) => all.map(({ shadowRoot }) => shadowRoot?.textContent))).join(' ')}`;
}

describe('without a restart', () => {
  // The server's own client logs what it does to the console, broken files included.
  const expected = /./u;

  test('a saved annotation is shown', async () => {
    const page = await open(address, { expected });
    save('sentence: s1');
    await expect.poll(() => shownAgain(page)).toContain('A note that was saved just now.');
  });

  test('a broken annotation is shown with its place', async () => {
    const page = await open(address, { expected });
    save('quote: no such words anywhere');
    await expect
      .poll(() => shownAgain(page))
      .toMatch(
        new RegExp(
          `These words are not in[^]*${RegExp.escape(path)}[^]*2:8|${RegExp.escape(path)}[^]*2:8[^]*These words are not in`,
          'u',
        ),
      );
  });

  test('a corrected annotation is shown again', async () => {
    save('quote: no such words anywhere');
    const page = await open(address, { expected });
    save('sentence: s1');
    await expect.poll(() => shownAgain(page)).toContain('A note that was saved just now.');
  });

  test('a source that no note cites yet blocks no page', async () => {
    const page = await open(address, { expected });
    const source = join(project, 'content/sources/uncited.yaml');
    writeFileSync(source, 'type: book\ntitle: Uncited\npublisher: Nobody\nissued: "2020"\nlanguage: en\n');
    await expect.poll(() => shownAgain(page)).toContain('A note that was saved just now.');
    await page.goto(new URL('/sources/', address).href);
    await expect.poll(() => shownAgain(page)).toContain('Uncited');
    rmSync(source);
  });

  test('the files of the edition have the change too', async () => {
    save('sentence: s1');
    const files = [address.replace(/\/$/u, '.md'), new URL('/edition.json', address).href];
    for (const file of files)
      await expect.poll(async () => (await fetch(file)).text()).toContain('A note that was saved just now.');
  });

  test('an open page is asked to load itself again', async () => {
    const page = await open(address, { expected });
    let asked = 0;
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => void (asked += String(payload).includes('full-reload') ? 1 : 0)),
    );
    await page.reload();
    // A page does not hear of a file that was saved before it began to listen, so the test saves again.
    await expect
      .poll(
        () => {
          save('sentence: s1');
          return asked;
        },
        { interval: 1_000 },
      )
      .toBeGreaterThan(0);
  });
});

/** @returns the address where it answers */
function startServer(folder: string): Promise<string> {
  return new Promise((resolveAddress, reject) => {
    const child = spawn(process.execPath, ['src/cli/dev.ts', '--port', '0'], {
      cwd: folder,
      env: environmentOf(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    server = child;
    let output = '';
    const read = (part: Buffer) => {
      output += stripVTControlCharacters(part.toString('utf8'));
      const [address] = /http:\/\/(?:localhost|127\.0\.0\.1):\d+\//u.exec(output) ?? [];
      if (address !== undefined) resolveAddress(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', () => reject(new Error(`The server ended:\n${output}`)));
  });
}
