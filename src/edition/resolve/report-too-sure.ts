/** Checks that a reading claims no more confidence than the reading of its witnesses allows. */
import type { Annotation, AnnotationOf } from '../annotation.ts';
import type { Essentials } from '../essentials.ts';
import type { Confidence } from '../vocabularies.ts';
import { BASES_OF_THE_WORDS, CONFIDENCES } from '../vocabularies.ts';
import type { AnnotationEntry } from '../read/read-kind.ts';
import type { Resolver } from '../registry/resolver.ts';

/** Reports readings with more confidence than the reading of their witnesses allows. */
export function reportTooSure<Known extends Essentials>(
  entries: readonly AnnotationEntry[],
  annotations: readonly Annotation<Essentials>[],
  resolver: Resolver<Known>,
): void {
  const notes = new Map(annotations.map((note) => [note.id as string, note]));
  for (const entry of entries) {
    const note = notes.get(entry.id);
    // A crux that claims more than “low” is reported by its own rule.
    if (note?.kind !== 'wording' || note.isCrux) continue;
    const most = mostConfidence(note);
    if (CONFIDENCES.indexOf(note.confidence) >= CONFIDENCES.indexOf(most)) continue;
    resolver.report(
      'too-sure',
      entry.placeOf(['confidence']),
      `The reading has “${note.confidence}”, but its witnesses allow “${most}”`,
      REASONS[most],
    );
  }
}

type Reading = AnnotationOf<'wording', Essentials>;

const REASONS: Readonly<Record<Confidence, string>> = {
  high: '',
  middle: '“high” requires that a witness to these words was read at this place, in itself or in a copy',
  low: '“middle” requires that a sister text, or the text itself elsewhere, was read',
};

/**
 * `high` if a witness to the words was read at the place; `middle` if a sister text or the text itself elsewhere was
 * read, or a witness to the words near the place; `low` for the rest. Source: the edition's own rule, see “How sure a
 * reading is” on the page about it.
 */
function mostConfidence(note: Reading): Confidence {
  const read = note.witnesses.filter((witness) => witness.read.extent !== 'none');
  if (read.some((witness) => BASES_OF_THE_WORDS.has(witness.basis) && isReadAt(witness, note) && isSeen(witness, note)))
    return 'high';
  return read.length > 0 ? 'middle' : 'low';
}

/** Whether the whole of a witness was read, or a statement of it is on the place of the note. */
function isReadAt({ read, statements }: Essentials['witness'], { anchor }: Reading): boolean {
  if (read.extent === 'whole') return true;
  return statements.some(({ passage, sentence, isOfTitle }) => {
    if (passage.id !== anchor.passage.id) return false;
    if (anchor.scope === 'passage' || (sentence === undefined && !isOfTitle)) return true;
    if (anchor.scope === 'sentence') return anchor.sentence.id === sentence?.id;
    return anchor.part === 'title' ? isOfTitle : anchor.sentences.some(({ id }) => id === sentence?.id);
  });
}

/**
 * Whether the reviewer of the note saw the witness itself, or its words in a copy; for a note that nobody reviewed this
 * is unknown.
 */
function isSeen({ sources }: Essentials['witness'], { reviews }: Reading): boolean {
  return (
    reviews.length === 0 ||
    reviews.some(
      ({ saw, source }) =>
        (saw === 'original' || saw === 'copy') && sources.some((citation) => citation.source.id === source?.id),
    )
  );
}
