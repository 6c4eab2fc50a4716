/** The means of the benchmarks: a phone on a slow mobile network, and a host that compresses. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

/** As Lighthouse simulates it: 1.6 Mbps, 150 ms, processor slowed four times. */
const PHONE = { width: 390, height: 844, bytesPerSecond: (1.6 * 1024 * 1024) / 8, latency: 150, slowdown: 4 };
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};
/** Weight of the head of an answer. */
const HEAD_BYTES = 200;
/** Files that are already compressed. */
const PACKED: ReadonlySet<string> = new Set(['.woff2']);

/** A host, and the bytes that it has sent. */
export interface PackedHost {
  readonly address: string;
  /** Bytes sent since the last call, heads of answers included. */
  takeBytes: () => number;
  close: () => void;
}

/**
 * Serves a built site, compressed.
 * @param pages further pages, by path
 * @param isFar whether the host imitates the phone's network: a browser slows the requests of pages but not those of
 * workers
 */
export async function servePacked(
  site: string,
  pages: Readonly<Record<string, string>> = {},
  isFar = false,
): Promise<PackedHost> {
  let sent = 0;
  // Time at which the line will have sent everything that it was given.
  let lineFree = 0;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    const page = pages[path];
    const found = page === undefined ? (existsSync(file) ? readFileSync(file) : undefined) : Buffer.from(page);
    const isPacked = PACKED.has(extname(file));
    const body = isPacked && found !== undefined ? found : gzipSync(found ?? 'Not found', { level: 9 });
    const size = body.length + HEAD_BYTES;
    sent += size;
    lineFree = Math.max(lineFree, performance.now() + PHONE.latency) + (size / PHONE.bytesPerSecond) * 1000;
    const answer = () => {
      response.writeHead(found === undefined ? 404 : 200, {
        'content-type': TYPES[path.endsWith('/') ? '.html' : extname(path)] ?? 'application/octet-stream',
        ...(isPacked ? {} : { 'content-encoding': 'gzip' }),
      });
      response.end(body);
    };
    if (isFar) setTimeout(answer, lineFree - performance.now());
    else answer();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeBytes: () => {
      const taken = sent;
      sent = 0;
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * A page on the phone, in a fresh profile.
 * @param isNear whether the browser leaves the network unchanged, because the host imitates it already; then no service
 * worker fetches the pages' other files at the same time
 */
export async function openPhone(browser: Browser, isNear = false): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: PHONE.width, height: PHONE.height },
    deviceScaleFactor: 2,
    isMobile: true,
    ...(isNear ? { serviceWorkers: 'block' as const } : {}),
  });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  if (!isNear) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: PHONE.latency,
      downloadThroughput: PHONE.bytesPerSecond,
      uploadThroughput: PHONE.bytesPerSecond,
    });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.slowdown });
  return tab;
}
