/** The development server, as an author has it: what is saved is shown, what is broken is told, and it is not started again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, expect, inject, test } from 'vitest';
import { editionOf, required } from './page-types.ts';
import { copyProject, environmentOf } from './project-copy.ts';
import { useReader } from './reader.ts';

const { second } = inject('sites');
const { passages, sources, people } = editionOf(second);
const passage = required(passages.find(({ kind }) => kind === 'proposal'));
const open = useReader();
let server: ChildProcess | undefined;

afterAll(() => {
  server?.kill();
});

test('a saved annotation is shown without a restart, and a broken one with its place', async () => {
  const project = copyProject('development', 'src/browser-tests/fixtures/second-document');
  // The project's own server looks at no copies; this one is a copy.
  const config = join(project, 'astro.config.mjs');
  writeFileSync(config, readFileSync(config, 'utf8').replace("'**/.build/**', ", ''));
  const address = await startServer(project);
  // The server's own client tells on the console what it does, broken files included.
  const page = await open(new URL(passage.url.slice(1), address).href, { expected: /./u });
  await page.locator('.text').waitFor();
  const seen = async () => `${await page.locator('body').innerText()} ${await page.locator('vite-error-overlay').evaluateAll((overlays) => overlays.map(({ shadowRoot }) => shadowRoot?.textContent).join(' '))}`;
  /** The page loads itself anew when a file is saved; while it does, there is nothing to see. */
  const shows = (words: string) => expect.poll(() => seen().catch(() => '')).toContain(words);

  const path = `content/annotations/${passage.id}/saved.md`;
  const note = (fields: string) => `---\n${fields}\nkind: context\nby: ${required(people[0]).id}\ndate: 2026-01-02\nsources: [{ source: ${required(sources[0]).id}, at: page 1 }]\n---\nA note that was saved just now.\n`;
  mkdirSync(join(project, 'content/annotations', passage.id), { recursive: true });
  writeFileSync(join(project, path), note('sentence: s1'));
  await shows('A note that was saved just now.');

  writeFileSync(join(project, path), note('quote: no such words anywhere'));
  await shows('These words are not in');
  await shows(path);
  await shows('2:8');

  writeFileSync(join(project, path), note('sentence: s1'));
  await shows('A note that was saved just now.');
});

/** @returns where it answers */
function startServer(folder: string): Promise<string> {
  return new Promise((resolveAddress, reject) => {
    const child = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', '0'], { cwd: folder, env: environmentOf(), stdio: ['ignore', 'pipe', 'pipe'] });
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
