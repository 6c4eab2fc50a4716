/** How much of the text is annotated, counted from the edition. */
import { VOICES, type Annotation, type Edition, type Passage, type Sentence } from '../../edition/edition.ts';
import { ANNOTATION_KINDS, type AnnotationKind } from '../../edition/kinds.ts';
import { passageUrl, sentenceUrl } from '../../urls.ts';
import { passageHeading, passageName } from '../text/references.ts';
import { hueOf } from './site-view.ts';
import { capitalized, KIND_WORDS, VOICE_WORDS } from '../../words/vocabulary.ts';
import { coverageWords } from '../../words/coverage.ts';
import { nameWords } from '../../words/names.ts';
import { siteWords } from '../../words/site.ts';

export interface CoverageView {
  readonly kind: 'coverage';
  readonly title: string;
  readonly lede: string;
  readonly kinds: readonly (Tally & { readonly annotations: number })[];
  readonly voices: readonly (Tally & { readonly positions: number })[];
  readonly passages: readonly PassageCoverage[];
  /** Sentences that no annotation touches. */
  readonly bare: readonly { readonly label: string; readonly url: string }[];
}

/** How many sentences of the whole text have something, and how many do not. */
interface Tally {
  readonly label: string;
  readonly sentences: number;
  readonly without: number;
}

export interface PassageCoverage {
  readonly heading: string;
  readonly url: string;
  readonly hue: number;
  readonly sentences: string;
  /** Of each kind: how many annotations, or that none was found after a search. */
  readonly counts: readonly string[];
}

export function coverageView(edition: Edition): CoverageView {
  const { passages, annotations } = edition;
  const sentences = passages.flatMap((passage) => passage.sentences);
  const touched = touchedBy(annotations);
  const bare = sentences.filter((sentence) => !touched.has(sentence));
  const debates = annotations.filter((annotation) => annotation.kind === 'debate');
  const tally = (label: string, of: readonly Annotation[]): Tally => {
    const { size } = touchedBy(of);
    return { label, sentences: size, without: sentences.length - size };
  };
  return {
    kind: 'coverage',
    title: siteWords.section.coverage,
    lede: coverageWords.lede(sentences.length - bare.length, sentences.length),
    kinds: ANNOTATION_KINDS.map((kind) => {
      const ofKind = annotations.filter((annotation) => annotation.kind === kind);
      return { ...tally(KIND_WORDS[kind].many, ofKind), annotations: ofKind.length };
    }),
    voices: VOICES.map((voice) => {
      const heard = debates.filter(({ positions }) => positions.some((position) => position.voice === voice));
      return {
        ...tally(VOICE_WORDS[voice], heard),
        positions: debates.flatMap(({ positions }) => positions).filter((position) => position.voice === voice).length,
      };
    }),
    passages: passages.map((passage) => ({
      heading: passageHeading(passage, edition),
      url: passageUrl(passage),
      hue: hueOf(passage),
      sentences: nameWords.ofAll(
        passage.sentences.filter((sentence) => touched.has(sentence)).length,
        passage.sentences.length,
      ),
      counts: ANNOTATION_KINDS.map((kind) => countOf(passage, kind)),
    })),
    bare: bare.map((sentence) => ({
      label: nameWords.sentenceOf(capitalized(passageName(sentence.passage, edition)), sentence.number),
      url: sentenceUrl(sentence),
    })),
  };
}

function countOf({ annotations, noneFound }: Passage, kind: AnnotationKind): string {
  const count = annotations.filter((annotation) => annotation.kind === kind).length;
  return count === 0 && noneFound.has(kind) ? coverageWords.noneFound : String(count);
}

/** The sentences on which the annotations stand; those on a whole passage stand on none. */
function touchedBy(annotations: readonly Annotation[]): ReadonlySet<Sentence> {
  return new Set(
    annotations.flatMap(({ anchor }) =>
      anchor.scope === 'sentence' ? [anchor.sentence] : anchor.scope === 'phrase' ? anchor.sentences : [],
    ),
  );
}
