/** The outcomes for the addresses of an edition, as a page of Markdown: those that somebody must fix come first. */
import { plural } from '../../edition/plural.ts';
import type { Outcome } from './check-address.ts';

/** An address, and the field in which a source has it. */
export interface SourceAddress {
  readonly source: string;
  readonly field: 'URL' | 'archived';
  readonly address: string;
}

const HEADINGS: Readonly<Record<Outcome['is'], string>> = {
  gone: 'No such page',
  unreachable: 'No answer',
  broken: 'Another answer',
  moved: 'Moved',
  refused: 'Programs are blocked: a person must open these',
  there: 'There',
};
/** Outcomes that a maintainer has to deal with. */
const FAULTS: ReadonlySet<Outcome['is']> = new Set(['gone', 'unreachable', 'broken']);

/** @param day of the requests, ISO 8601 */
export function linksReport(
  addresses: readonly SourceAddress[],
  outcomes: ReadonlyMap<string, Outcome>,
  day: string,
): string {
  const parts = (Object.keys(HEADINGS) as Outcome['is'][]).flatMap((is) => {
    const of = addresses.filter(({ address }) => outcomes.get(address)?.is === is);
    if (of.length === 0) return [];
    const lines = is === 'there' ? [] : of.map((one) => lineOf(one, outcomes.get(one.address)));
    return [`## ${HEADINGS[is]}: ${of.length}`, '', ...(lines.length === 0 ? [] : [...lines, ''])];
  });
  return [
    `# Addresses of the sources, ${day}`,
    '',
    `${plural(addresses.length, 'address', 'addresses')}.`,
    '',
    ...parts,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

/** How many outcomes somebody must fix. */
export function countFaults(outcomes: ReadonlyMap<string, Outcome>): number {
  return [...outcomes.values()].filter(({ is }) => FAULTS.has(is)).length;
}

function lineOf({ source, field, address }: SourceAddress, outcome: Outcome | undefined): string {
  const where = field === 'archived' ? `${source}, archived copy` : source;
  return `- ${where}: <${address}>${outcome === undefined ? '' : detailOf(outcome)}`;
}

function detailOf(outcome: Outcome): string {
  if (outcome.is === 'unreachable') return ` (${outcome.why})`;
  if (outcome.is !== 'moved') return ` (${outcome.status})`;
  return `\n  ${outcome.isForEver ? 'for ever' : 'for now'}, to <${outcome.to}>`;
}
