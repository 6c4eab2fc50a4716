/** The places of a passage at which witnesses are compared: the whole of it, its title, each sentence. */
import type { AnnotationOf } from '../../edition/annotation.ts';
import type { Passage } from '../../edition/passage.ts';
import type { WitnessStatement } from '../../edition/sources.ts';
import { nameWords } from '../../words/names.ts';
import { capitalized } from '../../words/vocabulary.ts';

export interface WitnessedPlace {
  readonly id: string;
  readonly label: string;
  readonly words: string;
  isAt: (statement: WitnessStatement) => boolean;
  isNotedBy: (note: AnnotationOf<'wording'>) => boolean;
}

/** Element id of the statements about a passage as a whole; no sentence and no title has it. */
export const WHOLE_PASSAGE = 'whole';

/** In the order of the page. */
export function witnessedPlaces(passage: Passage): readonly WitnessedPlace[] {
  const { title, kind, sentences } = passage;
  const hasTitle = kind === 'chapter' || kind === 'proposal';
  return [
    {
      id: WHOLE_PASSAGE,
      label: nameWords.whole(nameWords.passage),
      words: '',
      isAt: ({ sentence, isOfTitle }) => sentence === undefined && !isOfTitle,
      isNotedBy: ({ anchor }) => anchor.scope === 'passage',
    },
    ...(hasTitle
      ? [
          {
            id: 'title',
            label: capitalized(nameWords.title),
            words: title,
            isAt: ({ isOfTitle }: WitnessStatement) => isOfTitle,
            isNotedBy: ({ anchor }: AnnotationOf<'wording'>) => anchor.scope === 'phrase' && anchor.part === 'title',
          },
        ]
      : []),
    ...sentences.map((sentence): WitnessedPlace => ({
      id: sentence.id,
      label: nameWords.sentence(sentence.number),
      words: sentence.text,
      isAt: (statement) => statement.sentence === sentence,
      isNotedBy: ({ anchor }) =>
        anchor.scope === 'sentence'
          ? anchor.sentence === sentence
          : anchor.scope === 'phrase' && anchor.part === 'text' && anchor.sentences.includes(sentence),
    })),
  ];
}
