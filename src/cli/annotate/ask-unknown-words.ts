/** Questions for words that no dictionary has: each is corrected in the note, or accepted. */
import type { Problem } from '../../edition/problems.ts';
import type { Questioning } from './ask-for-all.ts';

export interface UnknownWord {
  readonly word: string;
  /** The word that the spelling suggests. */
  readonly meant: string | undefined;
}

export function unknownWordsOf(problems: readonly Problem[]): readonly UnknownWord[] {
  const quoted = (words = '') => /“([^”]+)”/u.exec(words)?.[1];
  const found = problems.flatMap(({ rule, sentence, note }) => {
    const word = rule === 'unknown-word' ? quoted(sentence) : undefined;
    return word === undefined ? [] : [[word, { word, meant: quoted(note) }] as const];
  });
  return [...new Map(found).values()];
}

export async function askUnknownWords(
  unknown: readonly UnknownWord[],
  { asker, draft }: Pick<Questioning, 'asker' | 'draft'>,
): Promise<void> {
  for (const { word, meant } of unknown) {
    const isInNote = wholeWord(word).test(draft.flags.text ?? '');
    const way = await asker.choose(`No dictionary has “${word}”`, [
      ...(isInNote && meant !== undefined ? [{ value: 'meant', label: `write “${meant}”` }] : []),
      ...(isInNote ? [{ value: 'other', label: 'write something else' }] : []),
      { value: 'right', label: 'it is right' },
      ...(isInNote ? [] : [{ value: 'later', label: 'it is not in the note itself: answer that question again' }]),
    ]);
    if (way === 'right') draft.words.push(word);
    if (way === 'meant') putInPlace(word, meant ?? word, draft);
    if (way === 'other') putInPlace(word, await asker.ask(`In place of “${word}”`, undefined, word), draft);
  }
}

function putInPlace(word: string, right: string, { flags }: Questioning['draft']): void {
  flags.text = (flags.text ?? '').replaceAll(wholeWord(word), () => right);
}

function wholeWord(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(word)}(?![\\p{L}\\p{N}])`, 'gu');
}
