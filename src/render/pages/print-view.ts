/**
 * The edition, or one chapter of it with its proposals, for paper: text, annotations under it, and the sources that
 * they cite.
 */
import { allCitations } from '../../edition/registry/own-references.ts';
import type { Citation, Source } from '../../edition/sources.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Passage } from '../../edition/passage.ts';
import { plural } from '../../edition/plural.ts';
import { passagePath, printUrl } from '../../urls.ts';
import { printWords } from '../../words/print.ts';
import { readingWords } from '../../words/reading.ts';
import { KIND_WORDS } from '../../words/vocabulary.ts';
import { bibliographicParts, citationView, fullNames, shortCitation, type CitationView } from '../text/citations.ts';
import { readableDate } from '../../words/dates.ts';
import { passageSection, type PassageSection } from './passage-section.ts';
import { proseHtml, wordsHtml } from '../text/prose.ts';
import { passageHeading, passageName } from '../text/references.ts';
import { colophon } from './site-view.ts';

export interface PrintView {
  /** The chapter's path; absent for the whole. */
  readonly part: string | undefined;
  /** The title of the page, and of the file that a browser makes of it. */
  readonly name: string;
  readonly description: string;
  readonly title: string;
  readonly subtitle: string | undefined;
  /** The lines under the title: issuer, version, editors, counts, rights. */
  readonly imprint: readonly string[];
  readonly textNotice: string | undefined;
  /** The other pages of this kind. */
  readonly parts: readonly { readonly label: string; readonly url: string }[];
  readonly passages: readonly PrintPassage[];
  readonly sources: readonly PrintSource[];
}

export interface PrintPassage extends PassageSection {
  /** HTML. */
  readonly introduction: string;
  readonly introductionSources: readonly CitationView[];
  /** Kinds of which none was found, each with the reason, in words. */
  readonly noneFound: readonly string[];
}

/** An item of the bibliography; HTML except for the address. */
export interface PrintSource {
  readonly label: string;
  readonly entry: string;
  readonly address: string | undefined;
}

/** Every page of this kind: the whole, then its chapters. */
export function printViews(edition: Edition): readonly PrintView[] {
  return [undefined, ...edition.passages.filter(({ kind }) => kind === 'chapter')].map((chapter) =>
    printView(chapter, edition),
  );
}

function printView(chapter: Passage | undefined, edition: Edition): PrintView {
  const { info } = edition;
  const passages = edition.passages.filter((passage) => chapter === undefined || passage.chapter === chapter);
  const sources = chapter === undefined ? edition.sources : citedIn(passages, edition);
  const linked = new Set<string>();
  const annotations = passages.flatMap((passage) => passage.annotations);
  return {
    part: chapter && passagePath(chapter),
    name: printName(chapter, edition),
    description:
      chapter === undefined
        ? printWords.wholeDescription(info.title)
        : printWords.partDescription(passageName(chapter, edition), info.title),
    title: info.title,
    subtitle: chapter && passageHeading(chapter, edition),
    imprint: [
      printWords.issued(info.issuer, readableDate(info.date)),
      colophon(edition),
      `${printWords.counts(plural(annotations.length, 'annotation'), plural(sources.length, 'source'))}.`,
      printWords.rights(info.rights.text.replace(/\.$/u, ''), info.rights.commentary.name),
    ],
    textNotice: info.textNotice,
    parts: edition.passages
      .filter((other) => other.kind === 'chapter')
      .map((other) => ({ label: passageName(other, edition), url: printUrl(other) })),
    passages: passages.map((passage) => printPassage(passage, edition, linked)),
    sources: printSources(sources, edition),
  };
}

/** The name of the page of a chapter, or of the whole. */
export function printName(chapter: Passage | undefined, edition: Edition): string {
  return chapter === undefined ? printWords.whole : printWords.part(passageName(chapter, edition));
}

function printPassage(passage: Passage, edition: Edition, linked: Set<string>): PrintPassage {
  return {
    ...passageSection(passage, edition, linked),
    introduction: proseHtml(passage.introduction.prose, edition),
    introductionSources: passage.introduction.sources.map((one) =>
      citationView(one, edition, passage.introduction.reviews),
    ),
    noneFound: [...passage.noneFound].map(([kind, why]) => readingWords.noneFound(KIND_WORDS[kind].one, why)),
  };
}

/** Sources that the passages' notes and introductions cite. */
function citedIn(passages: readonly Passage[], edition: Edition): readonly Source[] {
  const citations = passages.flatMap(({ introduction, annotations }): readonly Citation[] => [
    ...introduction.sources,
    ...annotations.flatMap((annotation) => allCitations(annotation)),
  ]);
  const cited = new Set(citations.map(({ source }) => source));
  return edition.sources.filter((source) => cited.has(source));
}

/** By the name under which they are cited. */
function printSources(sources: readonly Source[], edition: Edition): readonly PrintSource[] {
  const collator = new Intl.Collator(edition.info.language);
  return sources
    .toSorted((a, b) => collator.compare(shortCitation(a), shortCitation(b)))
    .map((source) => ({
      label: wordsHtml(shortCitation(source), edition),
      entry: wordsHtml(
        [fullNames(source.csl.author), source.csl.title, ...bibliographicParts(source)]
          .filter((part) => part !== undefined)
          .join('. '),
        edition,
      ),
      address: source.csl.URL,
    }));
}
