import { checkContribution, type JudgedHow } from '../../contribution/check-contribution.ts';
import { contributedFiles, type Contribution } from '../../contribution/contribution.ts';
import type { DigestPassage, EditionDigest } from '../../contribution/edition-digest.ts';
import type { Annotation } from '../../edition/annotation.ts';
import type { Essentials } from '../../edition/essentials.ts';
import type { AnnotationKind } from '../../edition/kinds.ts';
import { latestDay } from '../../edition/fields/latest-day.ts';
import type { ContentFile } from '../../edition/read/content-files.ts';
import { contributeWords as words } from '../../words/contribute.ts';
import { callByFormLabel } from './form-labels.ts';
import { callByThingName } from './thing-names.ts';
import { locateFormProblems, type FormProblem } from './form-problems.ts';
import type { OwnParts } from './preview-note.ts';
import { previewStandIn } from './preview-stand-in.ts';

export interface JudgedForm {
  readonly problems: readonly FormProblem[];
  readonly files: readonly ContentFile[];
  /** What the preview shows. */
  readonly preview: {
    readonly passage: DigestPassage | undefined;
    readonly annotation: Annotation<Essentials> | undefined;
    readonly own: OwnParts;
  };
}

/**
 * Judges the values of the form with the code that checks the whole edition.
 * @param contribution the values of the form
 * @param root folder of content in the repository, and beginning of the paths in problems
 * @param besideOthers judges it beside the rest of the edition; nothing until that is loaded
 */
export function judgeForm(
  form: HTMLFormElement,
  contribution: Contribution,
  known: EditionDigest,
  root: string,
  besideOthers: JudgedHow['besideOthers'],
): JudgedForm {
  const passage = known.passages.find(({ id }) => id === contribution.passage);
  const files = contributedFiles(contribution);
  const how = {
    root,
    call: callByFormLabel(contribution, known),
    callThing: callByThingName(known, contribution),
    proposedBy: 'anyone',
    besideOthers,
  } as const;
  const judged = checkContribution(files, known, latestDay(), how);
  const isPlaced = judged.annotations.length > 0;
  const partly = isPlaced ? undefined : previewStandIn(contribution, known, latestDay(), how);
  const of = locateFormProblems(judged.problems, files, form, root);
  const more = locateFormProblems(partly?.problems ?? [], partly?.files ?? [], form, root).filter(
    ({ sentence }) => !of.some((other) => other.sentence === sentence),
  );
  const problems =
    passage === undefined
      ? [
          {
            sentence: words.noPassage,
            words: `${words.noPassage}.`,
            field: form.querySelector('[data-field=passage]') as HTMLElement,
          },
        ]
      : [...more, ...of];
  const own = { hasSources: isPlaced, kind: contribution.fields['kind'] as AnnotationKind };
  return { problems, files, preview: { passage, annotation: (partly ?? judged).annotations[0], own } };
}
