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
      passage.annotations.flatMap((annotation): readonly KnownReading[] => {
        if (annotation.kind !== 'wording' || annotation.reading === undefined) return [];
        const { anchor, reading, basis, confidence, letter } = annotation;
        if (anchor.scope !== 'phrase') return [];
        const [first, last] = [anchor.ranges[0], anchor.ranges.at(-1)];
        if (first === undefined || last === undefined) return [];
        return [
          {
            passage: index,
            part: anchor.part,
            start: anchor.isOmission ? last.end : first.start,
            end: last.end,
            reading,
            isConjecture: basis === 'conjecture',
            note: citingWords.noteWith(letter, BASIS_WORDS[basis], CONFIDENCE_WORDS[confidence]),
            url: annotationUrl(annotation),
          },
        ];
      }),
    ),
  };
}
