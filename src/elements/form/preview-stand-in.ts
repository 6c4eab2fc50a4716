import { checkContribution, type Judged, type JudgedHow } from '../../contribution/check-contribution.ts';
import { PLACE_FIELDS } from '../../edition/fields/annotation-schema.ts';
import type { ContentFile } from '../../edition/read/content-files.ts';
import { contributedFiles, type Contribution } from '../../contribution/contribution.ts';
import type { EditionDigest } from '../../contribution/edition-digest.ts';
import type { Problem } from '../../edition/problems.ts';
import { fieldAt } from '../../markdown/field-at.ts';

export interface PreviewStandIn extends Judged {
  readonly files: readonly ContentFile[];
}

/**
 * The note as far as it is written. Missing parts are filled in from the edition, so that the rest can be shown in its
 * place, and a fault in the first field is reported before the last one is filled in.
 * @returns only the problems of the author's own fields and prose, and none of the filled-in parts
 */
export function previewStandIn(
  contribution: Contribution,
  known: EditionDigest,
  today: string,
  how: JudgedHow,
): PreviewStandIn {
  const rest = { by: known.people[0]?.id, date: today, sources: [{ source: known.sources[0]?.id ?? '', at: '…' }] };
  const about = Object.fromEntries(PLACE_FIELDS.map((name) => [name, contribution.fields[name]]));
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
    return field === undefined || PLACE_FIELDS.some((name) => name === field[0]);
  };
  return { ...best, problems: best.problems.filter(isOwn) };
}
