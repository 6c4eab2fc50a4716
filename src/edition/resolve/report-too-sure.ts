/** Checks that a reading claims no more confidence than the reading of its witnesses allows. */
import type { Annotation, AnnotationOf } from '../annotation.ts';
import type { Essentials } from '../essentials.ts';
import type { Confidence } from '../vocabularies.ts';
import { BASES_IN_THE_LANGUAGE, BASES_OF_THE_WORDS, CONFIDENCES } from '../vocabularies.ts';
import type { AnnotationEntry } from '../read/read-kind.ts';
import type { Resolver } from '../registry/resolver.ts';

/** Reports readings with more confidence than the reading of their witnesses allows. */
export function reportTooSure<Known extends Essentials>(
  entries: readonly AnnotationEntry[],
  annotations: readonly Annotation<Essentials>[],
  resolver: Resolver<Known>,
): void {
  const notes = new Map(annotations.map((note) => [note.id as string, note]));
  const passages = [...resolver.registry.passage.values()];
  for (const entry of entries) {
    const note = notes.get(entry.id);
    // A crux that claims more than “low” is reported by its own rule.
    if (note?.kind !== 'wording' || note.isCrux) continue;
    const most = mostConfidence(note, passages);
    const called = (value: Confidence) => `“${resolver.call(['confidence'], entry.path, value)}”`;
    if (CONFIDENCES.indexOf(note.confidence) >= CONFIDENCES.indexOf(most)) continue;
    resolver.report(
      'too-sure',
      entry.placeOf(['confidence']),
      `The reading has ${called(note.confidence)}, but its witnesses allow ${called(most)}`,
      most === 'high' ? undefined : `${called(most === 'middle' ? 'high' : 'middle')} requires that ${REASONS[most]}`,
    );
  }
}

type Reading = AnnotationOf<'wording', Essentials>;
type Witness = Essentials['witness'];

/** What more confidence than this requires. */
const REASONS = {
  middle:
    'a witness to these words was read at this place, in itself or in a copy; the file of an English one quotes a word of the reading there',
  low: 'a witness was read here, so that its file says what it has at this place; or that the text itself has the words elsewhere',
} as const satisfies Readonly<Record<Exclude<Confidence, 'high'>, string>>;

/**
 * `high` if a witness to the words was read at the place; `middle` if a sister text was, or a witness to the words near
 * the place, or if the text itself has the words elsewhere; `low` for the rest. That a witness was read shows in the
 * statements of its file. Source: the edition's own rule, see “How sure a reading is” on the page about it.
 */
function mostConfidence(note: Reading, passages: readonly Essentials['passage'][]): Confidence {
  const read = note.witnesses.filter((witness) => witness.read.extent !== 'none');
  if (read.some((one) => BASES_OF_THE_WORDS.has(one.basis) && isReadAt(one, note) && isSeen(one, note))) return 'high';
  const supports = (one: Witness) =>
    isReadAt(one, note) ||
    (BASES_OF_THE_WORDS.has(one.basis) && isSaid(one, note, nearby(one, note))) ||
    (one.basis === 'internal' && isElsewhere(note, passages));
  return read.some(supports) ? 'middle' : 'low';
}

/** Whether the file of a witness says what it has at the place of the note; in the text's language, with its words. */
function isReadAt(witness: Witness, note: Reading): boolean {
  const near = nearby(witness, note);
  return isSaid(witness, note, witness.read.extent === 'whole' ? near : near.filter((one) => isAt(one, note)));
}

/** The statements of a witness on the passage of the note. */
function nearby({ statements }: Witness, { anchor }: Reading): Witness['statements'] {
  return statements.filter(({ passage }) => passage.id === anchor.passage.id);
}

function isSaid({ basis }: Witness, note: Reading, statements: Witness['statements']): boolean {
  return statements.length > 0 && (!BASES_IN_THE_LANGUAGE.has(basis) || hasWordOf(note, statements));
}

function isAt({ sentence, isOfTitle }: Witness['statements'][number], { anchor }: Reading): boolean {
  if (anchor.scope === 'passage' || (sentence === undefined && !isOfTitle)) return true;
  if (anchor.scope === 'sentence') return anchor.sentence.id === sentence?.id;
  return anchor.part === 'title' ? isOfTitle : anchor.sentences.some(({ id }) => id === sentence?.id);
}

/** Whether the witness is quoted with a word of the reading. */
function hasWordOf(note: Reading, statements: Witness['statements']): boolean {
  const words = newWords(note);
  return words.length === 0 || statements.some(({ quote = '' }) => wordsOf(quote).some((word) => words.includes(word)));
}

/** Whether the text has each word of the reading somewhere, other than the words that the note is about. */
function isElsewhere(note: Reading, passages: readonly Essentials['passage'][]): boolean {
  const words = newWords(note);
  const known = new Set(passages.flatMap(({ title, text }) => wordsOf(`${title} ${text}`)));
  return words.length > 0 && words.every((word) => known.has(word));
}

/** The words of a reading that the words in the text do not have; if they have all of them, all. */
function newWords({ reading = '', anchor }: Reading): readonly string[] {
  const words = wordsOf(reading);
  if (anchor.scope !== 'phrase' || anchor.isOmission) return words;
  const own = new Set(anchor.ranges.flatMap(({ exact }) => wordsOf(exact)));
  const added = words.filter((word) => !own.has(word));
  return added.length > 0 ? added : words;
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/**
 * Whether the reviewer of the note saw the witness itself, or its words in a copy; for a note that nobody reviewed this
 * is unknown.
 */
function isSeen({ sources }: Witness, { reviews }: Reading): boolean {
  return (
    reviews.length === 0 ||
    reviews.some(
      ({ saw, source }) =>
        (saw === 'original' || saw === 'copy') && sources.some((citation) => citation.source.id === source?.id),
    )
  );
}
