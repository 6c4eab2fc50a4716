import type { Edition } from '../../edition/edition.ts';
import type { Passage } from '../../edition/passage.ts';
import { plural } from '../../edition/plural.ts';
import { siteUrl } from '../../site-files.ts';
import { citeUrl, passageUrl, sectionUrl } from '../../urls.ts';
import { readableDate } from '../../words/dates.ts';
import { passageLink, type PassageLink } from './passage-view.ts';
import { sampleView, type SampleView } from './sample-view.ts';
import { hueOf } from './site-view.ts';
import { datedVersion } from '../past/cited-version.ts';
import { frontWords } from '../../words/front.ts';

/** What the front page shows. */
export interface FrontView {
  readonly kind: 'front';
  readonly title: string;
  readonly description: string;
  readonly issued: string;
  readonly startUrl: string;
  readonly readUrl: string;
  /** Citations of the edition. */
  readonly citeUrl: string;
  /** None if no note is suitable. */
  readonly sample: SampleView | undefined;
  readonly counts: readonly { readonly count: number; readonly label: string }[];
  readonly chapters: readonly {
    readonly hue: number;
    readonly head: PassageLink | undefined;
    readonly passages: readonly FrontPassage[];
  }[];
  /** Passages outside of chapters, by their place. */
  readonly before: readonly FrontPassage[];
  readonly after: readonly FrontPassage[];
  readonly editors: string;
  readonly version: string;
  readonly contributeUrl: string;
  readonly aboutUrl: string;
}

export interface FrontPassage extends PassageLink {
  readonly number: string;
  readonly notes: number;
}

export function frontView(edition: Edition): FrontView {
  const { info, passages, annotations, terms, bodies, goals } = edition;
  const alignments = goals.flatMap((goal) => goal.targets.flatMap((target) => target.alignments));
  const sentences = passages.flatMap((passage) => passage.sentences).length;
  const words = frontWords.counts;
  const counts = [
    { count: sentences, label: words.sentences(sentences) },
    { count: annotations.length, label: words.annotations(annotations.length) },
    { count: terms.length, label: words.terms(terms.length) },
    { count: bodies.length, label: words.bodies(bodies.length) },
    { count: alignments.length, label: words.alignments(info.names.agenda) },
  ];
  const proposals = passages.filter(({ kind }) => kind === 'proposal');
  const byChapter = Map.groupBy(proposals, ({ chapter }) => chapter);
  const item = (passage: Passage): FrontPassage => ({
    ...passageLink(passage, edition),
    number: String(passage.number ?? ''),
    notes: passage.annotations.length,
  });
  const [first] = proposals;
  return {
    kind: 'front',
    title: info.title,
    description: info.description,
    issued: frontWords.text.issued(
      info.issuer,
      readableDate(info.date),
      plural(proposals.length, info.names.proposal.one, info.names.proposal.many),
    ),
    startUrl: first === undefined ? sectionUrl('read') : passageUrl(passages[0] ?? first),
    readUrl: sectionUrl('read'),
    citeUrl: citeUrl(siteUrl('')),
    sample: sampleView(edition),
    counts: counts.filter(({ count }) => count > 0),
    chapters: [...byChapter].map(([chapter, members]) => ({
      hue: chapter === undefined ? 0 : hueOf(chapter),
      head: chapter && passageLink(chapter, edition),
      passages: members.map(item),
    })),
    before: passages.filter(({ kind }) => kind === 'preamble').map(item),
    after: passages.filter(({ kind }) => kind === 'closing').map(item),
    editors: info.editors.name,
    version: datedVersion(edition),
    contributeUrl: sectionUrl('contribute'),
    aboutUrl: sectionUrl('about'),
  };
}
