/** A passage's title and sentences as HTML, with marks, letters and links. */
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Annotation } from '../../edition/annotation.ts';
import type { Part, Passage, Sentence } from '../../edition/passage.ts';
import { isQuiet } from '../../edition/is-quiet.ts';
import { paragraphsOf } from '../../edition/paragraphs-of.ts';
import { idAmongPassages, markId, noteId } from '../../urls.ts';
import { referenceUrl } from '../../entry-urls.ts';
import { markText, type Mark, type TextLink } from './mark-text.ts';
import { notePointer, sentencePointer } from './pointers.ts';

export interface SentenceView {
  readonly id: string;
  readonly number: number;
  /** The words of the base text. */
  readonly text: string;
  readonly html: string;
}

export interface PassageTextView {
  /** Of the passage's title. */
  readonly titleId: string;
  /** The words of the title. */
  readonly title: string;
  readonly titleHtml: string;
  readonly sentences: readonly SentenceView[];
  /** The sentences by paragraph. */
  readonly paragraphs: readonly (readonly SentenceView[])[];
}

/**
 * @param amongPassages whether the page shows several passages, so that ids must begin with the passage's
 * @param linked terms and bodies that the page has already linked; grows
 */
export function passageTextView(passage: Passage, amongPassages = false, linked = new Set<string>()): PassageTextView {
  const id = (local: string) => (amongPassages ? idAmongPassages(passage, local) : local);
  const pointer = (annotation: Annotation) => pointerTo(annotation, id);
  const ofWhole = passage.annotations.filter(({ anchor }) => anchor.scope === 'passage').map(pointer);
  const titleMarks = marksIn(passage, 'title', pointer);
  const textMarks = marksIn(passage, 'text', pointer);
  const sentenceView = (sentence: Sentence): SentenceView => {
    const letters = passage.annotations
      .filter(({ anchor }) => anchor.scope === 'sentence' && anchor.sentence === sentence)
      .map(pointer);
    const words = markText(passage.text, sentence, textMarks, linksIn(sentence, passage, linked));
    return {
      id: id(sentence.id),
      number: sentence.number,
      text: sentence.text,
      html: toHtml([sentencePointer(id(sentence.id), sentence.number), ...letters, ...words]),
    };
  };
  const paragraphs = paragraphsOf(passage.text, passage.sentences).map((of) => of.map(sentenceView));
  return {
    titleId: id('title'),
    title: passage.title,
    titleHtml: toHtml([
      ...ofWhole,
      ...markText(passage.title, { start: 0, end: passage.title.length }, titleMarks, []),
    ]),
    sentences: paragraphs.flat(),
    paragraphs,
  };
}

/**
 * The sentence of a passage at a place of its file.
 * @param number place in the passage, from 1
 * @param words of the sentence in the file
 * @throws Error if the base text of the edition has no such sentence, so that no page shows another
 */
export function sentenceAt({ sentences }: PassageTextView, number: number, words: string): SentenceView {
  const sentence = sentences[number - 1];
  if (sentence?.text !== words)
    throw new Error(
      `Sentence ${number} of the file, “${words}”, differs from that of the base text: “${sentence?.text ?? ''}”`,
    );
  return sentence;
}

function marksIn(passage: Passage, part: Part, pointer: (annotation: Annotation) => ElementContent): readonly Mark[] {
  return passage.annotations.flatMap((annotation): readonly Mark[] => {
    const { anchor, letter } = annotation;
    if (anchor.scope !== 'phrase' || anchor.part !== part) return [];
    return anchor.ranges.map(({ start, end }, index) => ({
      start,
      end,
      letter,
      isPoint: anchor.isOmission,
      isQuiet: isQuiet(annotation),
      pointer: index === anchor.ranges.length - 1 ? pointer(annotation) : undefined,
    }));
  });
}

function linksIn(sentence: Sentence, passage: Passage, linked: Set<string>): readonly TextLink[] {
  return passage.mentions
    .filter((mention) => mention.sentence === sentence && mention.isLinked)
    .map(({ start, end, of }) => ({ start, end, url: referenceUrl(of), className: of.kind }))
    .filter(({ url }) => !linked.has(url) && linked.add(url));
}

function pointerTo(annotation: Annotation, id: (local: string) => string): ElementContent {
  return notePointer({
    id: id(markId(annotation)),
    noteId: id(noteId(annotation)),
    letter: annotation.letter,
    isOmission: annotation.anchor.scope === 'phrase' && annotation.anchor.isOmission,
    isQuiet: isQuiet(annotation),
  });
}
