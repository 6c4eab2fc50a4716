import type { Annotation, Essentials, Naming } from '../edition/edition.ts';
import { annotationUrl, idAmongPassages, instrumentUrl, markId, noteId } from '../urls.ts';
import { citationView, type CitationView } from './citations.ts';
import { readableDate } from '../words/dates.ts';
import { lemmaOf } from './lemma.ts';
import { proseHtml, wordsHtml } from './prose.ts';
import { BASIS_WORDS, CONFIDENCE_WORDS, EFFECT_WORDS, KIND_WORDS, VOICE_WORDS } from '../words/vocabulary.ts';
import { annotationWords } from '../words/annotations.ts';

/** An annotation as it is printed. */
export interface NoteView {
  /** Element ids of the note and of its letter in the text. */
  readonly id: string;
  readonly markId: string;
  readonly url: string;
  readonly letter: string;
  readonly kind: Annotation['kind'];
  readonly kindLabel: string;
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
}

export interface PositionView {
  readonly voice: string;
  readonly holder: string;
  readonly says: string;
  readonly source: CitationView;
}

/**
 * @param amongPassages whether the page shows several passages, so that ids must carry the passage's
 */
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
    lemma: lemmaOf(annotation, edition),
    isQuoted: annotation.anchor.scope === 'phrase',
    reading: annotation.kind === 'wording' ? readingHtml(annotation.reading, edition) : undefined,
    html: proseHtml(annotation.prose, edition),
    judgement: judgementOf(annotation),
    positions:
      annotation.kind === 'debate'
        ? annotation.positions.map(({ voice, holder, says, citation }) => ({
            voice: VOICE_WORDS[voice], holder: wordsHtml(holder, edition), says: wordsHtml(says, edition), source: citationView(citation, edition),
          }))
        : [],
    instruments: annotation.kind === 'parallel' ? annotation.instruments.map((one) => ({ label: one.short ?? one.title, url: instrumentUrl(one) })) : [],
    by: annotation.by.name,
    date: readableDate(annotation.date),
    sources: sourcesOf(annotation).map((one) => citationView(one, edition)),
  };
}

function readingHtml(reading: string | undefined, edition: Naming): string | undefined {
  return reading === undefined ? undefined : wordsHtml(reading, edition);
}

function judgementOf(annotation: Annotation<Essentials>): string | undefined {
  if (annotation.kind !== 'wording') return undefined;
  return [EFFECT_WORDS[annotation.effect], annotationWords.basis(BASIS_WORDS[annotation.basis]), CONFIDENCE_WORDS[annotation.confidence]].join(' · ');
}

/** A debate's own sources stand beside its positions and are not printed twice. */
function sourcesOf(annotation: Annotation<Essentials>) {
  if (annotation.kind !== 'debate') return annotation.sources;
  const beside = annotation.positions.map(({ citation }) => citation);
  return annotation.sources.filter(({ source, at }) => !beside.some((other) => other.source === source && other.at === at));
}
