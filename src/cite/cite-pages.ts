/** The pages of citations: of the edition, and of each page that has the text or entries. */
import type { Edition, Proposed } from '../edition/edition.ts';
import { ENTRY_KINDS, KINDS, type EntryKind } from '../edition/kinds.ts';
import { passageHeading, proposedAboutView, type LinkView } from '../render/text/references.ts';
import { siteUrl } from '../site-files.ts';
import { passageUrl } from '../urls.ts';
import { targetUrl } from '../entry-urls.ts';
import { nameWords } from '../words/names.ts';
import { siteWords } from '../words/site.ts';
import {
  citedEdition,
  citedEntry,
  citedOfPassage,
  citedWholeText,
  type Cited,
  type VersionedEdition,
} from './cited.ts';

type Named = Pick<LinkView, 'label' | 'url'>;

export interface CitePage {
  /** Address of the page whose parts are cited. */
  readonly url: string;
  readonly name: string;
  /** The heading under which it is listed; absent for the page that lists all. */
  readonly group: string | undefined;
  readonly cited: readonly Cited[];
}

/** Passages and annotations are cited together; a source is the work of others, and is cited on its own page. */
const CITED_OTHERWISE: readonly EntryKind[] = ['passage', 'annotation', 'source'];

/** @param version of the edition, as it is cited */
export function citePages(edition: Edition, version: string): readonly CitePage[] {
  const { info, passages } = edition;
  const versioned = { info, version };
  return [
    {
      url: siteUrl(''),
      name: info.shortTitle,
      group: undefined,
      cited: [citedEdition(versioned), citedWholeText(versioned)],
    },
    ...passages.map((passage) => ({
      url: passageUrl(passage),
      name: passageHeading(passage, edition),
      group: siteWords.section.read,
      cited: citedOfPassage(passage, versioned),
    })),
    ...ENTRY_KINDS.filter((kind) => !CITED_OTHERWISE.includes(kind)).flatMap((kind) =>
      pagesOfKind(kind, edition, versioned),
    ),
  ];
}

/** Things that are shown on one page have one page of citations. */
function pagesOfKind(kind: EntryKind, edition: Edition, versioned: VersionedEdition): readonly CitePage[] {
  const section = KINDS[kind].section;
  const group = section === 'agenda' ? edition.info.names.agenda : siteWords.section[section];
  const cited = edition[KINDS[kind].list].flatMap((thing) => {
    const about = { kind, thing } as Proposed['about'];
    const of = (part: { readonly id: string }, { label, url }: Named) => {
      const [, id = 'entry'] = url.split('#');
      return citedEntry({ id, key: `${section}.${part.id}`, label, url }, versioned);
    };
    return [
      of(thing, proposedAboutView(about, edition)),
      ...(about.kind === 'goal' ? about.thing.targets : []).map((target) =>
        of(target, { label: nameWords.namedTarget(target.id, target.label), url: targetUrl(target) }),
      ),
    ];
  });
  return [...Map.groupBy(cited, ({ url }) => url.replace(/#.*$/u, ''))].map(([url, own]) => ({
    url,
    name: own[0]?.id === 'entry' ? own[0].label : group,
    group,
    cited: own,
  }));
}
