/** With a host of the test's own: no test requests an address of the network. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createBareServer, type AddressInfo, type Server as BareServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkAddress } from './check-address.ts';
import { checkAddresses, type Pace } from './check-addresses.ts';
import { countFaults, linksReport } from './links-report.ts';

type Asked = readonly [method: string, path: string];
let asked: Asked[] = [];
let agents = new Set<string | undefined>();
let pauses: number[] = [];
/** How often a path was requested, over all tests of the file. */
const times = new Map<string, number>();
let host: Server;
let closing: BareServer;
let address: string;
let dead: string;

const pace: Pace = {
  userAgent: 'a-program/1.0 (+https://project.example)',
  // Longer than a busy machine takes to answer itself.
  timeout: 20_000,
  retries: 2,
  pause: 10,
  longestPause: 60_000,
  delay: 7,
  hosts: 2,
  wait: (milliseconds) => {
    pauses.push(milliseconds);
    return Promise.resolve();
  },
};

const ANSWERS: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage, time: number) => unknown>> =
  {
    '/there': (response) => response.end('A page.'),
    '/without-head': (response, { method }) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
    '/gone': (response) => response.writeHead(404).end(),
    '/for-ever': (response) => response.writeHead(301, { location: '/there' }).end(),
    '/for-now': (response) => response.writeHead(302, { location: '/for-ever' }).end(),
    '/in-a-circle': (response) => response.writeHead(302, { location: '/in-a-circle' }).end(),
    '/to-a-file': (response) => response.writeHead(302, { location: 'file:///etc/hosts' }).end(),
    '/busy-once': (response, _, time) =>
      time === 1 ? response.writeHead(429, { 'retry-after': '3' }).end() : response.end(),
    '/busy-for-a-day': (response) => response.writeHead(429, { 'retry-after': '86400' }).end(),
    '/ill': (response) => response.writeHead(503).end(),
    '/forbidden': (response) => response.writeHead(403).end(),
    '/hanging': () => undefined,
  };

beforeAll(async () => {
  host = createServer((request, response) => {
    const { url = '', method = '', headers } = request;
    asked.push([method, url]);
    agents.add(headers['user-agent']);
    times.set(url, (times.get(url) ?? 0) + 1);
    ANSWERS[url]?.(response, request, times.get(url) ?? 0);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  // A port that speaks neither TLS nor anything else.
  closing = createBareServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => closing.listen(0, '127.0.0.1', resolve));
  dead = `https://127.0.0.1:${(closing.address() as AddressInfo).port}/`;
});
afterAll(() => {
  host.closeAllConnections();
  host.close();
  closing.close();
});
beforeEach(() => {
  asked = [];
  pauses = [];
  agents = new Set();
});

test('only the head of an existing page is requested, under the name of a program', async () => {
  expect(await checkAddress(`${address}/there`, pace)).toEqual({ is: 'there', status: 200 });
  expect(asked).toEqual([['HEAD', '/there']]);
  expect([...agents]).toEqual([pace.userAgent]);
});

test('a host without an answer to HEAD is asked for the page', async () => {
  expect(await checkAddress(`${address}/without-head`, pace)).toEqual({ is: 'there', status: 200 });
  expect(asked.map(([method]) => method)).toEqual(['HEAD', 'GET']);
});

test.each([
  ['/gone', { is: 'gone', status: 404 }],
  ['/forbidden', { is: 'refused', status: 403 }],
  ['/to-a-file', { is: 'broken', status: 302 }],
])('%s is reported as such, and not requested again', async (path, outcome) => {
  expect(await checkAddress(address + path, pace)).toEqual(outcome);
  expect(pauses).toEqual([]);
});

test('a redirected address is followed; it has moved for ever only if every step says so', async () => {
  const there = { is: 'moved', status: 200, to: `${address}/there` };
  expect(await checkAddress(`${address}/for-ever`, pace)).toEqual({ ...there, isForEver: true });
  expect(await checkAddress(`${address}/for-now`, pace)).toEqual({ ...there, isForEver: false });
});

test('an address that redirects to itself ends', async () => {
  expect(await checkAddress(`${address}/in-a-circle`, pace)).toMatchObject({ is: 'unreachable' });
});

test('a busy host is asked again after the time that it wishes, unless that is too long', async () => {
  expect(await checkAddress(`${address}/busy-once`, pace)).toEqual({ is: 'there', status: 200 });
  expect(pauses).toEqual([3_000]);
  pauses = [];
  expect(await checkAddress(`${address}/busy-for-a-day`, pace)).toEqual({ is: 'refused', status: 429 });
  expect(pauses).toEqual([]);
});

test('an ill host is asked again, with longer and longer pauses, and then no more', async () => {
  expect(await checkAddress(`${address}/ill`, pace)).toEqual({ is: 'broken', status: 503 });
  expect(pauses).toEqual([10, 20, 10, 20]);
});

test('a host that does not answer, or speaks no TLS, is given up', async () => {
  const once = { ...pace, retries: 0, timeout: 400 };
  expect(await checkAddress(`${address}/hanging`, once)).toEqual({
    is: 'unreachable',
    why: 'no answer within 0.4 s',
  });
  const { is, ...rest } = await checkAddress(dead, once);
  expect([is, 'why' in rest && rest.why !== '']).toEqual(['unreachable', true]);
});

test('a host gets one request at a time, with a pause, and the report gives the outcome of each', async () => {
  const paths = ['/there', '/gone', '/for-ever'];
  const outcomes = await checkAddresses(
    paths.map((path) => address + path),
    pace,
  );
  expect(asked.map(([, path]) => path)).toEqual(['/there', '/gone', '/gone', '/for-ever', '/there']);
  expect(pauses).toEqual([7, 7]);
  expect(countFaults(outcomes)).toBe(1);
  const report = linksReport(
    [
      { source: 'first', field: 'URL', address: `${address}/there` },
      { source: 'first', field: 'archived', address: `${address}/gone` },
      { source: 'second', field: 'URL', address: `${address}/for-ever` },
    ],
    outcomes,
    '2026-01-02',
  );
  expect(report.replaceAll(address, 'http://host')).toBe(`# Addresses of the sources, 2026-01-02

3 addresses.

## No such page: 1

- first, archived copy: <http://host/gone> (404)

## Moved: 1

- second: <http://host/for-ever>
  for ever, to <http://host/there>

## There: 1
`);
});
