/** A static host, as the site will meet it: pages at the root or under a sub-path, and its own page for unknown addresses. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface ServedSite {
  /** With the base path and a slash at its end. */
  readonly address: string;
  close(): void;
}

/**
 * Serves a built site on this machine.
 * @param folder what the build made
 * @param base path under which the site lies, with a slash at both ends
 * @param port to listen on; any that is free unless it is named
 */
export async function serveSite(folder: string, base: string, port = 0): Promise<ServedSite> {
  const files = sirv(folder, { etag: true });
  const notFound = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const refuse = () => void response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    if (request.url?.startsWith(base) !== true) return refuse();
    request.url = `/${request.url.slice(base.length)}`;
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
