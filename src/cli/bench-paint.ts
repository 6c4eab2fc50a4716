/**
 * `npm run bench`: how late a phone paints the heaviest reading page, against the same page without styles and scripts. A benchmark, not a test:
 * runs are interleaved, each in a fresh profile, and the bare page is measured against itself so that the noise is seen.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser-tests/browser.ts';

const SITE = process.env['EDITION_OUT'] ?? 'dist';
const RUNS = Number(process.argv[2] ?? 15);
/** A phone on a slow mobile network, as Lighthouse simulates it: 1.6 Mbps, 150 ms, processor slowed four times. */
const PHONE = { width: 390, height: 844, bytesPerSecond: (1.6 * 1024 * 1024) / 8, latency: 150, slowdown: 4 };
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.woff2': 'font/woff2', '.json': 'application/json' };

if (!existsSync(SITE)) throw new Error(`There is no ${SITE}/: run npm run build first.`);
const page = heaviestPage();
const { address, close } = await serve(page);
const browser = await launchBrowser();
const variants = { page: `${address}/${page}/`, bare: `${address}/bare/`, 'bare again': `${address}/bare/` };
const times = new Map<string, number[]>(Object.keys(variants).map((name) => [name, []]));
for (let run = 0; run <= RUNS; run += 1) {
  for (const [name, url] of Object.entries(variants)) {
    const time = await largestPaint(browser, url);
    // The first round warms the browser up.
    if (run > 0) times.get(name)?.push(time);
  }
  process.stderr.write(`\r${run} of ${RUNS}`);
}
process.stderr.write('\n');
await browser.close();
close();

const bare = median('bare');
console.log(`Largest contentful paint of /${page}/, median of ${RUNS} interleaved runs`);
for (const name of times.keys()) console.log(`  ${name.padEnd(10)}  ${median(name).toFixed(0).padStart(5)} ms  ${(median(name) / bare).toFixed(2)} × bare`);

function heaviestPage(): string {
  const folders = readdirSync(join(SITE, 'proposals')).map((name) => `proposals/${name}`);
  return folders.toSorted((a, b) => size(b) - size(a))[0] ?? '';
}

function size(folder: string): number {
  return gzipSync(readFileSync(join(SITE, folder, 'index.html')), { level: 9 }).length;
}

/** The page without styles, scripts and policy. */
function bareHtml(folder: string): string {
  const html = readFileSync(join(SITE, folder, 'index.html'), 'utf8');
  return html.replace(/<style>.*?<\/style>|<script[^>]*>.*?<\/script>|<meta http-equiv[^>]*>/gsu, '');
}

async function serve(folder: string): Promise<{ readonly address: string; readonly close: () => void }> {
  const bareBody = gzipSync(bareHtml(folder), { level: 9 });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const file = join(SITE, path.endsWith('/') ? `${path}index.html` : path);
    const body = path === '/bare/' ? bareBody : existsSync(file) ? gzipSync(readFileSync(file), { level: 9 }) : undefined;
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': TYPES[path.endsWith('/') ? '.html' : extname(path)] ?? 'text/plain', 'content-encoding': 'gzip' });
    response.end(body ?? gzipSync('Not found'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

async function largestPaint(browserToUse: Browser, url: string): Promise<number> {
  const context = await browserToUse.newContext({ viewport: { width: PHONE.width, height: PHONE.height }, deviceScaleFactor: 2, isMobile: true });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: PHONE.latency, downloadThroughput: PHONE.bytesPerSecond, uploadThroughput: PHONE.bytesPerSecond });
  await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.slowdown });
  await tab.goto(url, { waitUntil: 'load' });
  const time = await tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        // Once the page has been quiet for a while, what was painted last is the largest.
        const observer = new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1)?.startTime ?? 0;
          setTimeout(() => resolve(last), 400);
        });
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await context.close();
  return time;
}

function median(name: string): number {
  const sorted = (times.get(name) ?? []).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
