/** Title and sentences of a released passage, with its marks and letters. */
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { ReleasedAnnotation, ReleasedPassage } from '../../edition/fields/release-schema.ts';
import { paragraphsOf } from '../../edition/paragraphs-of.ts';
import { markId, noteId } from '../../urls.ts';
import { markText, type Mark } from './mark-text.ts';
import type { PassageTextView, SentenceView } from './passage-text.ts';
import { notePointer, sentencePointer } from './pointers.ts';

/** @param notes those on the passage */
export function releasedTextView(passage: ReleasedPassage, notes: readonly ReleasedAnnotation[]): PassageTextView {
  const { title, text } = passage;
  const ofWhole = notes.filter(({ scope }) => scope === 'passage').map(pointerTo);
  const textMarks = marksIn(notes, 'text');
  const sentenceView = (sentence: ReleasedPassage['sentences'][number]): SentenceView => {
    const { id, start, end } = sentence;
    const letters = notes.filter(({ scope, sentences }) => scope === 'sentence' && sentences?.includes(id));
    const number = passage.sentences.indexOf(sentence) + 1;
    return {
      id,
      number,
      text: text.slice(start, end),
      html: toHtml([
        sentencePointer(id, number),
        ...letters.map(pointerTo),
        ...markText(text, sentence, textMarks, []),
      ]),
    };
  };
  const paragraphs = paragraphsOf(text, passage.sentences).map((of) => of.map(sentenceView));
  const titleMarks = marksIn(notes, 'title');
  return {
    titleId: 'title',
    title,
    titleHtml: toHtml([...ofWhole, ...markText(title, { start: 0, end: title.length }, titleMarks, [])]),
    sentences: paragraphs.flat(),
    paragraphs,
  };
}

/** The name of a note's file in the folder of its passage. */
export function slugOf({ id }: Pick<ReleasedAnnotation, 'id'>): { readonly slug: string } {
  return { slug: id.slice(id.indexOf('/') + 1) };
}

function marksIn(notes: readonly ReleasedAnnotation[], part: 'title' | 'text'): readonly Mark[] {
  return notes
    .filter((note) => note.scope === 'phrase' && note.part === part)
    .flatMap((note) =>
      (note.ranges ?? []).map(([start, end], index, all) => ({
        start,
        end,
        letter: note.letter,
        isPoint: note.isOmission === true,
        pointer: index === all.length - 1 ? pointerTo(note) : undefined,
      })),
    );
}

function pointerTo(note: ReleasedAnnotation): ElementContent {
  return notePointer({
    id: markId(slugOf(note)),
    noteId: noteId(slugOf(note)),
    letter: note.letter,
    isOmission: note.isOmission === true,
  });
}
