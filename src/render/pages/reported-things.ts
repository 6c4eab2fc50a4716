/**
 * Everything that can be reported as wrong, by its name for readers. The page of reports finds in it the thing that its
 * address names.
 */
import type { Edition, Proposed } from '../../edition/edition.ts';
import { ENTRY_KINDS, KINDS } from '../../edition/kinds.ts';
import { nameWords } from '../../words/names.ts';
import { lemmaOf } from '../text/lemma.ts';
import { originView, proposedAboutView } from '../text/references.ts';

/** Label and address by kind and id, such as `annotation:preamble/profound`. */
export type ReportedThings = Readonly<Record<string, readonly [label: string, url: string]>>;

export function reportedThings(edition: Edition): ReportedThings {
  return Object.fromEntries(
    ENTRY_KINDS.flatMap((kind) =>
      edition[KINDS[kind].list].map((thing) => {
        const about = { kind, thing } as Proposed['about'];
        return [`${kind}:${thing.id}`, placeOf(about, edition)];
      }),
    ),
  );
}

function placeOf(about: Proposed['about'], edition: Edition): readonly [string, string] {
  // In a passage, only the words of the editors can be reported.
  const { label, url } =
    about.kind === 'passage'
      ? originView({ kind: 'introduction', thing: about.thing }, edition)
      : proposedAboutView(about, edition);
  if (about.kind !== 'annotation') return [label, url];
  const { anchor } = about.thing;
  const lemma = lemmaOf(about.thing, edition);
  return [anchor.scope === 'phrase' ? nameWords.onWords(label, lemma) : nameWords.on(label, lemma), url];
}
