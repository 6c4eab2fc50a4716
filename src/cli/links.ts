/** `npm run links`: whether the pages that the sources name still exist. No test runs it over the network. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Edition } from '../edition/edition.ts';
import { localDay } from '../edition/fields/latest-day.ts';
import { plural } from '../edition/plural.ts';
import { STATUS, WrongUse } from './command/declaration.ts';
import { progressLine } from './command/progress-line.ts';
import { inQuotes } from './command/read-arguments.ts';
import { startCommand } from './command/start-command.ts';
import { checkAddresses } from './links/check-addresses.ts';
import { countFaults, linksReport, type SourceAddress } from './links/links-report.ts';
import { openEdition } from './open-edition.ts';

/** Where the report is written unless a flag names a place: beside the output of builds, outside of git. */
const REPORT = '.build/links.md';
/** Seconds, unless a flag says otherwise. */
const DEFAULTS = { timeout: 20, delay: 2, retries: 2 };
/** Milliseconds of the first pause before a request is repeated, and of the longest pause that a host may ask for. */
const PAUSES = { pause: 2_000, longestPause: 120_000 };
/** How many hosts are asked at once. */
const HOSTS = 6;

await startCommand(
  {
    name: 'links',
    does: 'Asks every address of the sources whether it still exists: the network is needed. For each host it asks one address at a time, with a pause.',
    operands: {
      shown: '[source …]',
      does: 'Only the addresses of these sources: names of files in sources/, without .yaml.',
      least: 0,
      most: 1_000,
    },
    flags: {
      report: { does: `Where the report is written; without it ${REPORT}.`, value: 'file' },
      timeout: { does: `Seconds before a request is given up; without it ${DEFAULTS.timeout}.`, value: 'seconds' },
      delay: { does: `Seconds between two addresses of a host; without it ${DEFAULTS.delay}.`, value: 'seconds' },
      retries: { does: `How often a request is repeated; without it ${DEFAULTS.retries} times.`, value: 'times' },
    },
    writes: 'the report: what is gone, has no answer or has moved, source by source.',
    failsWhere: 'an address is gone or has no answer',
  },
  async ({ operands, values }) => {
    const timeout = numberOf('timeout', values.timeout, DEFAULTS.timeout) * 1000;
    const delay = numberOf('delay', values.delay, DEFAULTS.delay) * 1000;
    const retries = numberOf('retries', values.retries, DEFAULTS.retries);
    const edition = openEdition();
    const addresses = addressesOf(edition, operands);
    const unique = [...new Set(addresses.map(({ address }) => address))];
    const line = progressLine();
    const outcomes = await checkAddresses(
      unique,
      { userAgent: userAgentOf(edition), timeout, delay, retries, hosts: HOSTS, wait: (time) => wait(time), ...PAUSES },
      (done) => line.show({ step: `Asking for ${unique.length} addresses`, done }),
    );
    line.clear();
    const path = values.report ?? REPORT;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, linksReport(addresses, outcomes, localDay()));
    const faults = countFaults(outcomes);
    console.log(
      `${plural(unique.length, 'address', 'addresses')}: ${unique.length - faults} answered or moved, ${faults} did not. The report is in ${path}`,
    );
    if (faults > 0) process.exitCode = STATUS.problems;
  },
);

function addressesOf({ sources }: Edition, wanted: readonly string[]): readonly SourceAddress[] {
  const known = new Set<string>(sources.map(({ id }) => id));
  for (const id of wanted) if (!known.has(id)) throw new WrongUse(`there is no source ${inQuotes(id)}`);
  return sources
    .filter(({ id }) => wanted.length === 0 || wanted.includes(id))
    .flatMap(({ id, csl, archived }) =>
      [['URL', csl.URL] as const, ['archived', archived] as const].flatMap(([field, address]) =>
        address === undefined ? [] : [{ source: id, field, address }],
      ),
    );
}

/** So that a host can see which program asks, and where to complain: the address of its project. */
function userAgentOf({ info }: Edition): string {
  return `annotated-edition-links/${info.version}${info.repository === '' ? '' : ` (+${info.repository})`}`;
}

/** @throws WrongUse if the words are not a number from zero up */
function numberOf(flag: string, words: string | undefined, otherwise: number): number {
  if (words === undefined) return otherwise;
  if (!/^\d+(?:\.\d+)?$/u.test(words))
    throw new WrongUse(`--${flag} must be a number, but ${inQuotes(words)} is not one`);
  return Number(words);
}
