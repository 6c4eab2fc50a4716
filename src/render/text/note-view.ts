import { ownReferences } from '../../edition/registry/own-references.ts';
import type { Annotation, KindWithFields } from '../../edition/annotation.ts';
import type { Naming } from '../../edition/edition-info.ts';
import type { Essentials } from '../../edition/essentials.ts';
import type { Citation } from '../../edition/sources.ts';
import type { Confidence, WordingBasis, WordingEffect } from '../../edition/vocabularies.ts';
import { isQuiet } from '../../edition/is-quiet.ts';
import { forKind, type PerKind } from '../../edition/for-kind.ts';
import { entryUrl } from '../../entry-urls.ts';
import { annotationUrl, correctionUrl, historyUrl, idAmongPassages, markId, noteId } from '../../urls.ts';
import { citationView, type CitationView } from './citations.ts';
import { readableDate } from '../../words/dates.ts';
import { lemmaOf } from './lemma.ts';
import { proseHtml, wordsHtml } from './prose.ts';
import { BASIS_WORDS, CONFIDENCE_WORDS, EFFECT_WORDS, KIND_WORDS, VOICE_WORDS } from '../../words/vocabulary.ts';
import { annotationWords } from '../../words/annotations.ts';

/** An annotation as it is printed. */
export interface NoteView {
  /** Element ids of the note and of its letter in the text. */
  readonly id: string;
  readonly markId: string;
  readonly url: string;
  readonly letter: string;
  readonly kind: Annotation['kind'];
  readonly kindLabel: string;
  /** Whether it is only shown on request. */
  readonly isQuiet: boolean;
  /** The words concerned; parts of a broken lemma are joined by an ellipsis. */
  readonly lemma: string;
  /** Whether the lemma is quoted, or names a sentence or the passage. */
  readonly isQuoted: boolean;
  readonly reading: string | undefined;
  readonly html: string;
  /** Effect, basis and confidence of a reading. */
  readonly judgement: string | undefined;
  readonly positions: readonly PositionView[];
  readonly instruments: readonly { readonly label: string; readonly url: string }[];
  readonly by: string;
  readonly date: string;
  readonly sources: readonly CitationView[];
  /** The pages that show its past, and report a mistake in it. */
  readonly historyUrl: string;
  readonly correctionUrl: string;
}

export interface PositionView {
  readonly voice: string;
  readonly holder: string;
  readonly says: string;
  readonly source: CitationView;
}

/** @param amongPassages whether the page shows several passages, so that ids must begin with the passage's */
export function noteView(annotation: Annotation<Essentials>, edition: Naming, amongPassages = false): NoteView {
  const { passage } = annotation.anchor;
  const id = (local: string) => (amongPassages ? idAmongPassages(passage, local) : local);
  return {
    id: id(noteId(annotation)),
    markId: id(markId(annotation)),
    url: annotationUrl(annotation),
    letter: annotation.letter,
    kind: annotation.kind,
    kindLabel: KIND_WORDS[annotation.kind].one,
    isQuiet: isQuiet(annotation),
    lemma: lemmaOf(annotation, edition),
    isQuoted: annotation.anchor.scope === 'phrase',
    html: proseHtml(annotation.prose, edition),
    reading: undefined,
    judgement: undefined,
    positions: [],
    instruments: [],
    ...ownView(annotation, edition),
    by: annotation.by.name,
    date: readableDate(annotation.date),
    sources: sourcesOf(annotation).map((one) => citationView(one, edition, annotation.reviews)),
    historyUrl: historyUrl(passage, annotation),
    correctionUrl: correctionUrl('annotation', annotation.id),
  };
}

type OwnView = Partial<Pick<NoteView, 'reading' | 'judgement' | 'positions' | 'instruments'>>;

/** The parts that only notes of a kind show. */
export function ownView(annotation: Annotation<Essentials>, edition: Naming): OwnView {
  const views: PerKind<KindWithFields, OwnView, Essentials> = {
    wording: ({ reading, effect, basis, confidence }) => ({
      reading: reading === undefined ? undefined : wordsHtml(reading, edition),
      judgement: judgementOf(effect, basis, confidence),
    }),
    parallel: ({ instruments }) => ({
      instruments: instruments.map((one) => ({ label: one.short ?? one.title, url: entryUrl('instrument', one) })),
    }),
    debate: ({ positions }) => ({
      positions: positions.map(({ voice, holder, says, citation }) => ({
        voice: VOICE_WORDS[voice],
        holder: wordsHtml(holder, edition),
        says: wordsHtml(says, edition),
        source: citationView(citation, edition, annotation.reviews),
      })),
    }),
  };
  return forKind(annotation, views) ?? {};
}

/** A conjecture says so first. */
function judgementOf(effect: WordingEffect, basis: WordingBasis, confidence: Confidence): string {
  const isConjecture = basis === 'conjecture';
  const words = [EFFECT_WORDS[effect], annotationWords.basis(BASIS_WORDS[basis]), CONFIDENCE_WORDS[confidence]];
  return (isConjecture ? [BASIS_WORDS[basis], words[0], words[2]] : words).join(' · ');
}

/** A source that is printed beside the words that it supports, such as a position, is not printed again. */
export function sourcesOf<Known extends Essentials>(annotation: Annotation<Known>): readonly Citation<Known>[] {
  const { cites = [] } = ownReferences(annotation);
  return annotation.sources.filter(
    ({ source, at }) => !cites.some((other) => other.source === source && other.at === at),
  );
}
