/**
 * A static host like the real ones: pages at the root or under a sub-path, and a page of the site's own for unknown
 * addresses.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { decodedAddress } from '../markdown/decoded-address.ts';
import { FAULT_COLLECTOR, faultCollectorScript } from './fault-collector.ts';

export interface ServedSite {
  /** With the base path and a slash at its end. */
  readonly address: string;
  close: () => void;
}

export interface Serving {
  /** The port to listen on, to keep an earlier address; any free port unless it is named. */
  readonly port?: number | undefined;
  /** Whether pages record their faults, for browsers that report no console. */
  readonly isWatched?: boolean;
  /** Whether watched pages may keep copies for a reader without a network. */
  readonly isKeeping?: boolean;
  /** Asked at each request: whether the host is ill now, and gives no answer, or an error. */
  readonly illness?: () => 'silent' | 'broken' | undefined;
  /** A script that runs before all others of every page and of every worker. */
  readonly before?: string;
}

/** Path of the script that runs before all others. */
const BEFORE = 'before-all.js';

/** The place in a page’s head before everything but its encoding. */
const PLACE = /<meta charset="[^"]*">/u;

/**
 * Serves a built site on this machine.
 * @param folder what the build made
 * @param base path under which the site lies, with a slash at both ends
 */
export async function serveSite(
  folder: string,
  base: string,
  { port = 0, isWatched = false, isKeeping = false, illness, before }: Serving = {},
): Promise<ServedSite> {
  const files = sirv(folder, { etag: true });
  const scripts = [...(isWatched ? [FAULT_COLLECTOR] : []), ...(before === undefined ? [] : [BEFORE])];
  const tags = scripts.map((name) => `<script src="${base}${name}"></script>`).join('');
  const watched = (html: Buffer) => (tags === '' ? html : html.toString('utf8').replace(PLACE, `$&${tags}`));
  const notFound = watched(readFileSync(join(folder, '404.html')));
  const server = createServer((request, response) => {
    // Without this header, a browser may reuse a cached page for a tenth of the file's age, and a test would see the
    // earlier page.
    response.setHeader('cache-control', 'no-cache');
    const ill = illness?.();
    if (ill === 'silent') return;
    if (ill === 'broken') return void response.writeHead(500, { 'content-type': 'text/plain' }).end();
    const refuse = () => void response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    if (isWatched && request.url?.endsWith(`/${FAULT_COLLECTOR}`) === true)
      return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(faultCollectorScript(isKeeping));
    if (before !== undefined && request.url?.endsWith(`/${BEFORE}`) === true)
      return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(before);
    if (request.url?.startsWith(base) !== true) return refuse();
    request.url = `/${request.url.slice(base.length)}`;
    if (tags !== '' && answerWatched(request, response, folder, watched)) return undefined;
    if (before !== undefined && answerWorker(request, response, folder, before)) return undefined;
    return files(request, response, refuse);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: given } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${given}${base}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Answers for pages that load scripts before their own. */
function answerWatched(
  { url = '' }: IncomingMessage,
  response: ServerResponse,
  folder: string,
  watched: (html: Buffer) => Buffer | string,
): boolean {
  const path = decodedAddress(url.replace(/[?#].*$/u, ''));
  if (!path.endsWith('/')) return false;
  try {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(watched(readFileSync(join(folder, path, 'index.html'))));
    return true;
  } catch {
    return false;
  }
}

/** Answers for the scripts of workers, which can load nothing before their own code. */
function answerWorker(
  { url = '', headers }: IncomingMessage,
  response: ServerResponse,
  folder: string,
  before: string,
): boolean {
  if (!String(headers['sec-fetch-dest']).endsWith('worker')) return false;
  const script = readFileSync(join(folder, decodedAddress(url.replace(/[?#].*$/u, ''))), 'utf8');
  response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(`${before}\n${script}`);
  return true;
}
