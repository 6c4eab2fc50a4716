/** Everything that a reading page shows, as plain data: the page's cache key is made from it. */
import type { Annotation } from '../../edition/annotation.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Passage } from '../../edition/passage.ts';
import { ANNOTATION_KINDS, type AnnotationKind } from '../../edition/kinds.ts';
import { FEED } from '../../site-files.ts';
import { citeUrl, correctionUrl, newAnnotationUrl, passageUrl, printUrl, sectionUrl } from '../../urls.ts';
import { citationView, type CitationView } from '../text/citations.ts';
import { connectionsOf, type ConnectionGroup } from './connections.ts';
import { noteView, type NoteView } from '../text/note-view.ts';
import { passageTextView, type PassageTextView } from '../text/passage-text.ts';
import { proposedTextView, type ProposedTextView } from '../text/proposed-text.ts';
import { proseText } from '../../edition/prose/prose-text.ts';
import { citedAs, passageHeading, passageName, referenceView, type LinkView } from '../text/references.ts';
import { wordsHtml } from '../text/prose.ts';
import { hueOf } from './site-view.ts';
import { printWords } from '../../words/print.ts';
import { KIND_WORDS } from '../../words/vocabulary.ts';

export interface PassageView {
  /** Name of the file in `content/text/`, without `.mdx`. */
  readonly id: string;
  readonly kind: Passage['kind'];
  /** Chapter colour. */
  readonly hue: number;
  readonly number: number | undefined;
  readonly name: string;
  readonly heading: string;
  /** For search engines and previews: the beginning of the text. */
  readonly description: string;
  readonly chapter: (PassageLink & { readonly number: number }) | undefined;
  readonly text: PassageTextView;
  /** The text with proposed readings shown; absent if there are none. */
  readonly proposed: ProposedTextView | undefined;
  /** Height of the window, in rem, from which on the text need not scroll beside the notes. */
  readonly windowHeight: number;
  readonly notice: string | undefined;
  readonly provenanceUrl: string;
  readonly officialText: string | undefined;
  readonly notes: readonly NoteView[];
  readonly kinds: readonly KindCount[];
  readonly noneFound: readonly { readonly label: string; readonly why: string }[];
  /** Links of the introduction, by the address that its author wrote. */
  readonly introductionLinks: Readonly<Record<string, LinkView>>;
  /** The words of the introduction, which the page renders from its file. */
  readonly introductionWords: string;
  /** Why it matters, in a sentence; HTML. */
  readonly why: string | undefined;
  readonly introductionSources: readonly CitationView[];
  readonly introductionCorrectionUrl: string;
  readonly connections: readonly ConnectionGroup[];
  /** How scholars name it: title of the work, issuer, year, passage. */
  readonly citedAs: string;
  readonly annotateUrl: string;
  readonly citeUrl: string;
  readonly feedUrl: string;
  /** For a chapter: the page that has it on paper with its proposals. */
  readonly print: { readonly label: string; readonly url: string } | undefined;
  readonly previous: PassageLink | undefined;
  readonly next: PassageLink | undefined;
  /** For a chapter: its contents. */
  readonly contents: readonly PassageLink[];
}

export interface PassageLink {
  readonly name: string;
  readonly title: string;
  readonly url: string;
}

export interface KindCount {
  readonly kind: AnnotationKind;
  readonly label: string;
  readonly count: number;
}

export function passageView(passage: Passage, edition: Edition): PassageView {
  const { info, passages } = edition;
  const index = passages.indexOf(passage);
  const contents =
    passage.kind === 'chapter' ? passages.filter((other) => other.chapter === passage && other !== passage) : [];
  return {
    id: passage.id,
    kind: passage.kind,
    hue: hueOf(passage),
    number: passage.number,
    name: passageName(passage, edition),
    heading: passageHeading(passage, edition),
    description: passage.text.slice(0, 160).replace(/\s+\S*$/u, ' …'),
    chapter:
      passage.chapter?.number === undefined
        ? undefined
        : { ...passageLink(passage.chapter, edition), number: passage.chapter.number },
    text: passageTextView(passage),
    proposed: proposedTextView(passage),
    windowHeight: windowHeightFor(passage, contents),
    notice: info.textNotice,
    provenanceUrl: sectionUrl('about'),
    officialText: info.officialText,
    notes: passage.annotations.map((annotation) => noteView(annotation, edition)),
    kinds: countKinds(passage.annotations),
    noneFound: [...passage.noneFound].map(([kind, why]) => ({ label: KIND_WORDS[kind].one, why })),
    introductionLinks: Object.fromEntries(
      [...passage.introduction.prose.references].map(([url, reference]) => [url, referenceView(reference, edition)]),
    ),
    introductionWords: proseText(passage.introduction.prose),
    why: passage.why && wordsHtml(passage.why, edition),
    introductionSources: passage.introduction.sources.map((one) =>
      citationView(one, edition, passage.introduction.reviews),
    ),
    introductionCorrectionUrl: correctionUrl('passage', passage.id),
    connections: connectionsOf(passage, edition),
    citedAs: citedAs(passage, edition),
    annotateUrl: newAnnotationUrl(passage),
    citeUrl: citeUrl(passageUrl(passage)),
    feedUrl: passageUrl(passage) + FEED,
    print:
      passage.kind === 'chapter'
        ? { label: printWords.partLink(info.names.chapter.one), url: printUrl(passage) }
        : undefined,
    previous: neighbour(passages[index - 1], edition),
    next: neighbour(passages[index + 1], edition),
    contents: contents.map((other) => passageLink(other, edition)),
  };
}

/** How many annotations there are of each kind; all five, including kinds without any. */
export function countKinds(annotations: readonly Annotation[]): readonly KindCount[] {
  return ANNOTATION_KINDS.map((kind) => ({
    kind,
    label: KIND_WORDS[kind].many,
    count: annotations.filter((annotation) => annotation.kind === kind).length,
  }));
}

export function passageLink(passage: Passage, edition: Pick<Edition, 'info'>): PassageLink {
  return { name: passageName(passage, edition), title: passage.title, url: passageUrl(passage) };
}

function neighbour(passage: Passage | undefined, edition: Pick<Edition, 'info'>): PassageLink | undefined {
  return passage && passageLink(passage, edition);
}

/**
 * Measured at the narrowest column beside notes (1024 px, where a line is shortest): characters and rem per line of
 * text and of title; heading, notice and tools around them.
 */
const TEXT_LINE = { characters: 48, height: 1.95 };
const TITLE_LINE = { characters: 22, height: 2.5 };
const CONTENTS_LINE = { characters: 40, height: 2.6 };
const AROUND = 13.5;

function windowHeightFor({ title, text }: Passage, contents: readonly Passage[]): number {
  const lines = (length: number, { characters, height }: typeof TEXT_LINE) => Math.ceil(length / characters) * height;
  const contentsHeight = contents.reduce((sum, other) => sum + lines(other.title.length, CONTENTS_LINE), 0);
  return Math.ceil(lines(text.length, TEXT_LINE) + lines(title.length, TITLE_LINE) + contentsHeight + AROUND);
}
