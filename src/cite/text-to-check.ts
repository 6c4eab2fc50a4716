import type { AnnotationOf } from '../edition/annotation.ts';
import type { Edition } from '../edition/edition.ts';
import type { KnownReading, TextToCheck } from '../edition/anchor/quoted-text.ts';
import { passageName } from '../render/text/references.ts';
import { annotationUrl, passageUrl } from '../urls.ts';
import { citingWords } from '../words/citing.ts';
import { BASIS_WORDS, CONFIDENCE_WORDS } from '../words/vocabulary.ts';

/** The text, and the readings that are known in its place, for the page and the command that judge a quotation. */
export function textToCheck(edition: Edition): TextToCheck {
  return {
    passages: edition.passages.map((passage) => ({
      name: passageName(passage, edition),
      url: passageUrl(passage),
      title: passage.title,
      text: passage.text,
      sentences: passage.sentences.map(({ id, start, end }) => ({ id, start, end })),
    })),
    readings: edition.passages.flatMap((passage, index) =>
      passage.annotations.flatMap((annotation) =>
        annotation.kind === 'wording' ? knownReadings(annotation, index) : [],
      ),
    ),
  };
}

/** A reading about a whole passage is in no place where it could be quoted. */
function knownReadings(annotation: AnnotationOf<'wording'>, passage: number): readonly KnownReading[] {
  const { anchor, reading, basis, confidence, letter, isCrux } = annotation;
  if (anchor.scope === 'passage' || (reading === undefined && isCrux)) return [];
  const part = anchor.scope === 'phrase' ? anchor.part : 'text';
  const ranges = anchor.scope === 'phrase' ? anchor.ranges : [anchor.sentence];
  const [start, end] = [ranges[0]?.start ?? 0, ranges.at(-1)?.end ?? 0];
  const isPoint = anchor.scope === 'phrase' && anchor.isOmission;
  // Without a reading, each stretch is what the other text does not have.
  const stretches = reading === undefined ? ranges : [{ start: isPoint ? end : start, end }];
  return stretches.map((stretch) => ({
    passage,
    part,
    start: stretch.start,
    end: stretch.end,
    reading: reading ?? '',
    lemma: anchor.passage[part].slice(stretch.start, stretch.end),
    isConjecture: basis === 'conjecture',
    note: citingWords.noteWith(letter, BASIS_WORDS[basis], CONFIDENCE_WORDS[confidence]),
    url: annotationUrl(annotation),
  }));
}
