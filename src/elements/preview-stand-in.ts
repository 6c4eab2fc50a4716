import { checkContribution, type Judged } from '../edition/check-contribution.ts';
import { contributedFiles, type Contribution } from '../edition/contribution.ts';
import type { KnownEdition } from '../edition/known-edition.ts';

/** The note as far as it goes: what is still missing is taken from the edition, so that the rest can be seen in its place. */
export function standIn(contribution: Contribution, known: KnownEdition, today: string, root: string): Judged {
  const source = known.sources[0]?.id ?? '';
  const fields = { ...contribution.fields, by: known.people[0]?.id, date: today, sources: [{ source, at: '…' }] };
  const plain = { ...Object.fromEntries(['quote', 'before', 'after', 'part', 'insert', 'sentence'].map((name) => [name, contribution.fields[name]])), ...fields, kind: 'context' };
  const common = new Set(['quote', 'before', 'after', 'part', 'insert', 'sentence', 'kind', 'by', 'date', 'sources']);
  const attempts = [fields, Object.fromEntries(Object.entries(plain).filter(([name]) => common.has(name)))];
  const judged = attempts.map((attempt) => checkContribution(contributedFiles({ ...contribution, fields: attempt, sources: [], people: [] }), known, today, root));
  return judged.find(({ annotations }) => annotations.length > 0) ?? { problems: [], annotations: [] };
}
