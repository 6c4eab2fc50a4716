/** What can be reported as wrong, as its readers know it: the page of reports asks for it with what its address names. */
import type { Edition, Proposed } from '../../edition/edition.ts';
import { ENTRY_KINDS, KINDS } from '../../edition/kinds.ts';
import { nameWords } from '../../words/names.ts';
import { lemmaOf } from '../text/lemma.ts';
import { originView, proposedAboutView } from '../text/references.ts';

/** Label and address by kind and id, as `annotation:preamble/profound`. */
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
  // Of a passage only what the editors wrote can be reported.
  const { label, url } =
    about.kind === 'passage'
      ? originView({ kind: 'introduction', thing: about.thing }, edition)
      : proposedAboutView(about, edition);
  if (about.kind !== 'annotation') return [label, url];
  const { anchor } = about.thing;
  const lemma = lemmaOf(about.thing, edition);
  return [anchor.scope === 'phrase' ? nameWords.onWords(label, lemma) : nameWords.on(label, lemma), url];
}
