/** A passage in a book: the text with its notes after it, linked both ways, under the ids that the page has. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Annotation } from '../../edition/annotation.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Part, Passage, Sentence } from '../../edition/passage.ts';
import { paragraphsOf } from '../../edition/paragraphs-of.ts';
import { markText, type Mark } from '../../render/text/mark-text.ts';
import { passageHeading } from '../../render/text/references.ts';
import { markId, noteId } from '../../urls.ts';
import { annotationWords } from '../../words/annotations.ts';
import { nameWords } from '../../words/names.ts';
import { notePlaces, notesOnPassage, notesOnSentence } from '../note-places.ts';
import { introductionTree, noteTree, type LinkOf } from '../note-tree.ts';
import { blocksOf, passageFileName, type BookFile } from './book-files.ts';

export function passageChapter(passage: Passage, edition: Edition, linkOf: LinkOf): BookFile {
  const { kind, number, title, annotations } = passage;
  const inBrief = introductionTree(passage, linkOf);
  const body = h('body', { 'epub:type': 'bodymatter' }, [
    h('section', { 'epub:type': 'chapter', id: passage.id }, [
      h('h1', [
        ...(kind === 'proposal' ? [`${number ?? ''}. `] : []),
        h('span', { id: 'title' }, markedWords(passage, 'title', { start: 0, end: title.length })),
        ...notesOnPassage(passage).map(reference),
      ]),
      ...paragraphElements(passage),
      ...(inBrief.length === 0 ? [] : [h('section', { id: 'introduction' }, blocksOf(inBrief))]),
      ...(annotations.length === 0
        ? []
        : [
            h('section', { 'epub:type': 'footnotes', id: 'notes' }, [
              h('h2', annotationWords.title),
              ...annotations.map((annotation) => noteElement(annotation, edition, linkOf)),
            ]),
          ]),
    ]),
  ]);
  return {
    name: passageFileName(passage),
    title: passageHeading(passage, edition),
    body,
    isWithin: kind === 'proposal' && passage.chapter !== undefined,
  };
}

function paragraphElements(passage: Passage): readonly Element[] {
  return paragraphsOf(passage.text, passage.sentences).map((sentences) =>
    h(
      'p',
      sentences.flatMap((sentence, index) => [...(index === 0 ? [] : [' ']), sentenceElement(passage, sentence)]),
    ),
  );
}

function sentenceElement(passage: Passage, sentence: Sentence): Element {
  return h('span', { class: 's', id: sentence.id }, [
    h('a', { class: 'n', href: `#${sentence.id}`, 'aria-label': nameWords.sentence(sentence.number) }, [
      String(sentence.number),
    ]),
    ...notesOnSentence(passage, sentence).map(reference),
    ...markedWords(passage, 'text', sentence),
  ]);
}

/** Words with the letters of notes after them. */
function markedWords(passage: Passage, part: Part, range: { readonly start: number; readonly end: number }) {
  const marks = notePlaces(passage, part).flatMap(({ offset, notes }): readonly Mark[] =>
    notes.map((note) => ({ start: offset, end: offset, letter: note.letter, isPoint: true, pointer: reference(note) })),
  );
  return markText(passage[part], range, marks, []);
}

function reference(note: Annotation): Element {
  return h(
    'a',
    {
      class: 'l',
      id: markId(note),
      href: `#${noteId(note)}`,
      'epub:type': 'noteref',
      role: 'doc-noteref',
      'aria-label': annotationWords.pointer(note.letter),
    },
    note.letter,
  );
}

function noteElement(note: Annotation, edition: Edition, linkOf: LinkOf): Element {
  const back = h(
    'a',
    { href: `#${markId(note)}`, role: 'doc-backlink', 'aria-label': annotationWords.backToText(note.letter) },
    note.letter,
  );
  const [first, ...rest] = blocksOf(noteTree(note, linkOf, edition)).filter((node) => node.type === 'element');
  const opening: ElementContent[] =
    first === undefined ? [back] : [{ ...first, children: [back, { type: 'text', value: ' ' }, ...first.children] }];
  return h('aside', { id: noteId(note), 'epub:type': 'footnote', role: 'doc-footnote' }, [...opening, ...rest]);
}
