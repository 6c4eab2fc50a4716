import type { Edition } from '../../edition/edition.ts';
import { proseText } from '../../edition/prose/prose-text.ts';
import { passageHeading, passageName } from '../../render/text/references.ts';
import { INTRODUCTION_ID, noteId, passageUrl } from '../../urls.ts';
import type { NamedPassage, NamedPlaces, PlacesFile } from '../query/typed-place.ts';

/** Letters of the first file and of each further one, before they are compressed to about a quarter. */
const MOST_LETTERS = { first: 16_000, further: 8000 };

/** The places in files, so that a reader who types a number in a large edition loads those near it and no more. */
export function placesFile({ work, passages }: NamedPlaces): {
  readonly first: PlacesFile;
  readonly further: readonly NamedPlaces[];
} {
  const inOrder = [
    ...passages.filter(({ number }) => number === undefined),
    ...passages.filter(({ number }) => number !== undefined),
  ];
  const files: NamedPassage[][] = [[]];
  let letters = 0;
  for (const passage of inOrder) {
    const length = JSON.stringify(passage).length;
    const isFull = letters + length > (files.length === 1 ? MOST_LETTERS.first : MOST_LETTERS.further);
    if (isFull && passage.number !== undefined) {
      files.push([]);
      letters = 0;
    }
    files.at(-1)?.push(passage);
    letters += length;
  }
  const [first = [], ...further] = files;
  return {
    first: {
      work,
      passages: first,
      further: further.map((some) => {
        const numbers = some.map(({ number = 0 }) => number);
        return [Math.min(...numbers), Math.max(...numbers)];
      }),
    },
    further: further.map((some) => ({ work, passages: some })),
  };
}

/** Everything of the text that a reader may name: passages, their sentences, and every note by its letter. */
export function namedPlaces(edition: Edition): NamedPlaces {
  return {
    work: edition.info.title,
    passages: edition.passages.map((passage) => ({
      name: passageName(passage, edition),
      heading: passageHeading(passage, edition),
      kind:
        passage.kind === 'proposal' || passage.kind === 'chapter' ? edition.info.names[passage.kind].one : undefined,
      number: passage.number,
      isNumbered: passage.kind === 'proposal',
      url: passageUrl(passage),
      sentences: passage.sentences.map(({ id }) => id),
      notes: Object.fromEntries(passage.annotations.map((one) => [one.letter, noteId(one)])),
      introduction: proseText(passage.introduction.prose) === '' ? undefined : INTRODUCTION_ID,
    })),
  };
}
