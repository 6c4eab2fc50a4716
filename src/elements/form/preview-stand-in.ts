import { checkContribution, type Judged, type JudgedHow } from '../../contribution/check-contribution.ts';
import type { ContentFile } from '../../edition/read/content-files.ts';
import { contributedFiles, type Contribution } from '../../contribution/contribution.ts';
import type { KnownEdition } from '../../contribution/known-edition.ts';
import type { Problem } from '../../edition/problems.ts';
import { fieldAt } from '../../markdown/field-at.ts';

/** Fields that say what a note is about, and those that every note has. */
const ABOUT = ['quote', 'before', 'after', 'part', 'insert', 'sentence'];

export interface StoodIn extends Judged {
  readonly files: readonly ContentFile[];
}

/**
 * The note as far as it goes. What is still missing is taken from the edition, so that the rest can be seen in its
 * place, and so that the author need not wait for the last field to hear that the first is wrong.
 * @returns with problems of the words and the prose only: those of the rest would be of what was put in
 */
export function standIn(contribution: Contribution, known: KnownEdition, today: string, how: JudgedHow): StoodIn {
  const rest = { by: known.people[0]?.id, date: today, sources: [{ source: known.sources[0]?.id ?? '', at: '…' }] };
  const about = Object.fromEntries(ABOUT.map((name) => [name, contribution.fields[name]]));
  const attempts = [
    { ...contribution.fields, ...rest },
    { ...about, ...rest, kind: 'context' },
  ].map((fields) => {
    const files = contributedFiles({ ...contribution, fields, sources: [], people: [] });
    return { files, ...checkContribution(files, known, today, how) };
  });
  const best = attempts.find(({ annotations }) => annotations.length > 0) ?? attempts.at(-1);
  if (best === undefined) return { files: [], problems: [], annotations: [] };
  const [file] = best.files;
  const isOwn = ({ place }: Problem) => {
    const field = file === undefined ? undefined : fieldAt(file.text, place);
    return field === undefined || ABOUT.includes(String(field[0]));
  };
  return { ...best, problems: best.problems.filter(isOwn) };
}
