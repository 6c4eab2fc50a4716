/** The report of an import: a line for each item, and below it everything that was guessed or left out, or is wrong. */
import { plural } from '../../edition/plural.ts';
import { printable } from '../../edition/report-problems.ts';
import { contentRoot } from '../../edition/read/content-files.ts';
import type { Verdict } from './judge-items.ts';

const OUTCOMES = { taken: 'taken', there: 'already there', refused: 'not taken' } as const;

export function importReport(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map((verdict) => ({ verdict, where: whereOf(verdict), outcome: OUTCOMES[verdict.outcome] }));
  const width = Math.max(...rows.map(({ where }) => where.length), 4);
  const lines = rows.flatMap(({ verdict, where, outcome }) => [
    `${outcome.padEnd(13)}  ${where.padEnd(width)}  ${resultOf(verdict)}`.trimEnd(),
    ...detailsOf(verdict).map((line) => `${' '.repeat(15)}${line}`),
  ]);
  return [...lines.map(printable), '', summaryOf(verdicts)].join('\n');
}

/** The item's name in its own file, and its place in the file. */
function whereOf({ item: { key, file, line } }: Verdict): string {
  return `${key}  (${file}${line === undefined ? '' : `:${line}`})`;
}

function resultOf(verdict: Verdict): string {
  switch (verdict.outcome) {
    case 'taken':
      return `as ${contentRoot()}${verdict.made.path}`;
    case 'there':
      return `as ${verdict.as}`;
    case 'refused':
      return '';
  }
}

function detailsOf(verdict: Verdict): readonly string[] {
  switch (verdict.outcome) {
    case 'taken': {
      const { guessed, left } = verdict.source;
      return [
        ...(guessed.length === 0 ? [] : [`guessed: ${guessed.join('; ')}`]),
        ...(left.length === 0 ? [] : [`left out, because sources have no such field: ${left.join('; ')}`]),
      ];
    }
    case 'there':
      return [];
    case 'refused':
      return verdict.why;
  }
}

function summaryOf(verdicts: readonly Verdict[]): string {
  const count = (outcome: Verdict['outcome']) => verdicts.filter((verdict) => verdict.outcome === outcome).length;
  const [taken, there, refused] = [count('taken'), count('there'), count('refused')];
  const parts = [
    `${plural(taken, 'source')} imported`,
    ...(there > 0 ? [`${there} already there`] : []),
    ...(refused > 0 ? [`${refused} not taken`] : []),
  ];
  const hints = [
    ...(taken > 0
      ? [`Cite ${taken === 1 ? 'it' : 'each of them'}: until then the check warns of a source that nothing cites.`]
      : []),
    ...(verdicts.some((verdict) => verdict.outcome === 'taken' && verdict.source.fields['URL'] !== undefined)
      ? ['Say in “read” how much of each page you read: whole, part, first page, abstract, report or none.']
      : []),
    ...(verdicts.some((verdict) => verdict.outcome === 'refused' && verdict.lacksDay)
      ? ['Say on which day you read the pages: --accessed 2026-11-28, or --accessed today.']
      : []),
    ...(refused > 0 ? ['Correct the refused items in your file, and import it again: nothing is taken twice.'] : []),
  ];
  return [`${parts.join(', ')}.`, ...hints].join('\n');
}
