/** The markup of a note and of its sources, only written here, for pages and for the form's preview. */
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Raw } from 'mdast-util-to-hast';
import type { CitationView } from './citations.ts';
import type { NoteView, PositionView } from './note-view.ts';
import { annotationWords } from '../../words/annotations.ts';
import { correctionWords } from '../../words/correction.ts';
import { historyWords } from '../../words/history.ts';

/**
 * The content of a note, for the element that gives it its place.
 * @param back address of the words that the note is about; without one, its letter is not a link
 * @param hasOwnLinks whether it leads to its past, and to the page where a mistake in it is reported
 */
export function noteHtml(note: NoteView, back?: string, hasOwnLinks = false): string {
  const { lemma, kindLabel, positions } = note;
  return htmlOf([
    letterOfNote(note, back),
    h('article', [
      h('h3', { class: 'lem' }, [
        h('span', { class: 'kind' }, kindLabel),
        ' ',
        h('span', { class: note.isQuoted ? 'words' : 'scope' }, lemma),
      ]),
      ...readingOf(note),
      raw(note.html),
      ...(positions.length > 0 ? [h('ul', { class: 'positions' }, positions.map(positionElement))] : []),
      h('p', { class: 'meta' }, metaOf(note)),
      ...citationList(note.sources),
      ...(hasOwnLinks ? [ownLinks(note)] : []),
    ]),
  ]);
}

function ownLinks({ historyUrl, correctionUrl }: NoteView): ElementContent {
  return h('p', { class: 'meta own-links' }, [
    h('a', { href: historyUrl }, historyWords.link),
    ' ',
    h('a', { href: correctionUrl }, correctionWords.link),
  ]);
}

/** Sources with the places in them, as a paragraph; nothing if there are none. */
export function citationListHtml(sources: readonly CitationView[]): string {
  return htmlOf(citationList(sources));
}

function letterOfNote({ letter }: NoteView, back: string | undefined): ElementContent {
  return back === undefined
    ? h('span', { class: 'k', 'data-l': letter })
    : h('a', { class: 'k', role: 'doc-backlink', href: back, ariaLabel: letter });
}

function readingOf({ reading }: NoteView): readonly ElementContent[] {
  return reading === undefined || reading === '' ? [] : [h('b', { class: 'other' }, [raw(reading)])];
}

function positionElement({ voice, holder, says, source }: PositionView): ElementContent {
  return h('li', [
    h('b', voice),
    ' · ',
    h('span', [raw(holder)]),
    h('p', [raw(says)]),
    h('p', { class: 'meta' }, citation(source)),
  ]);
}

/** Author and day, the support of a reading, and instruments. */
function metaOf({ by, date, judgement, instruments }: NoteView): (ElementContent | string)[] {
  const links = instruments.flatMap(({ label, url }, index) => [
    index === 0 ? ' · ' : ', ',
    h('a', { class: 'to-instrument', href: url }, label),
  ]);
  return [`${by}, ${date}`, ...(judgement === undefined ? [] : [` · ${judgement}`]), ...links];
}

function citationList(sources: readonly CitationView[]): readonly ElementContent[] {
  const items = sources.flatMap((source, index) => [...(index > 0 ? ['; '] : []), ...citation(source)]);
  return sources.length === 0
    ? []
    : [h('p', { class: 'meta' }, [`${annotationWords.sources(sources.length)}: `, ...items])];
}

function citation({ label, at, url, seen }: CitationView): (ElementContent | string)[] {
  const how = seen === undefined ? [] : [` (${seen})`];
  return [h('a', { class: 'to-source', href: url }, [raw(label)]), ', ', raw(at), ...how];
}

/** HTML of our own renderer, which removes everything that could run. */
function raw(value: string): Raw {
  return { type: 'raw', value };
}

function htmlOf(nodes: readonly ElementContent[]): string {
  return toHtml([...nodes], { allowDangerousHtml: true });
}
