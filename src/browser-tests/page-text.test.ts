import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { AnnotationJson, QuoteJson } from '../exports/passage-json-schemas.ts';
import { editionOf } from '../browser/page-types.ts';
import { find, findAll, hasClass, internal, pagesOf, type HtmlPage } from './harness/published.ts';

const { root } = inject('sites');
const edition = editionOf(root);
const pages = pagesOf(root);

/** Where the letters of notes and their marked words are, in UTF-16 offsets of a passage's title or text. */
interface Apparatus {
  readonly pointers: Map<string, { readonly part: string; readonly at: number }>;
  readonly marked: Map<string, Set<string>>;
}

describe.each(['its own page', 'the page of the whole text'])('each passage, on %s,', (where) => {
  const isWhole = where !== 'its own page';
  const shown = edition.passages.map((passage) => {
    const page = pages.get(isWhole ? '/read/' : passage.url);
    const id = (local: string) => (isWhole ? `${passage.id}.${local}` : local);
    if (page === undefined) throw new Error(`${passage.id} has no page`);
    return {
      passage,
      page,
      id,
      annotations: edition.annotations.filter((annotation) => annotation.passage === passage.id),
    };
  });

  test.each(shown)('$passage.id: has the words of the edition', ({ passage, page, id }) => {
    expect(toString(element(page, id('title')))).toBe(passage.title);
    expect(passage.sentences.map((sentence) => toString(element(page, id(sentence.id))))).toEqual(
      passage.sentences.map(({ text }) => text),
    );
    const base = isWhole ? find(element(page, passage.id), '.base') : find(page.tree, '.base');
    expect(findAll(base, 'p').map((paragraph) => toString(paragraph).trim())).toEqual(passage.text.split('\n'));
  });

  test.each(shown)('$passage.id: has sentence numbers that lead to their own sentence', ({ passage, page, id }) => {
    for (const [index, sentence] of passage.sentences.entries()) {
      const number = find(element(page, id(sentence.id)), 'a.n');
      expect([String(number.properties['dataS']), toString(number)]).toEqual([String(index + 1), '']);
      expect(internal(String(number.properties.href), page.path)).toEqual({
        path: page.path,
        fragment: id(sentence.id),
      });
      if (!isWhole) expect(internal(String(number.properties.href), page.path)).toEqual(internal(sentence.url, '/'));
    }
  });

  describe('marks', () => {
    let apparatus: ReadonlyMap<string, Apparatus>;
    beforeAll(() => {
      apparatus = new Map(
        shown.map(({ passage, page, id }) => [
          passage.id,
          apparatusOf(page, [
            { part: 'title', start: 0, id: id('title') },
            ...passage.sentences.map((sentence) => ({ part: 'text', start: sentence.start, id: id(sentence.id) })),
          ]),
        ]),
      );
    });

    test.each(shown)('$passage.id: are on the quoted words and on no others', ({ passage, annotations }) => {
      const marked = apparatus.get(passage.id)?.marked ?? new Map<string, Set<string>>();
      const expected = annotations.filter(({ scope, isOmission }) => scope === 'phrase' && !isOmission);
      expect([...marked.keys()].toSorted()).toEqual(expected.map(({ letter }) => letter).toSorted());
      for (const { letter, part, quotes } of expected) {
        expect([...(marked.get(letter) ?? [])], letter).toEqual(
          quotes.flatMap((quote) => offsetsOf(quote, passage[part], part)),
        );
      }
    });

    test.each(shown)(
      '$passage.id: end in the letter of their note; an omission has its letter at the point',
      ({ passage, page, id, annotations }) => {
        const pointers = apparatus.get(passage.id)?.pointers ?? new Map<string, { part: string; at: number }>();
        expect(pointers.size).toBe(annotations.length);
        for (const annotation of annotations) {
          const slug = annotation.id.split('/')[1] ?? '';
          const pointer = element(page, id(`mark-${slug}`));
          const note = element(page, id(`note-${slug}`));
          expect(pointers.get(annotation.letter), annotation.id).toEqual(placeOf(annotation, passage.sentences));
          expect(hasClass(pointer, 'gap'), annotation.id).toBe(annotation.isOmission);
          expect(pointer.properties.href).toBe(`#${id(`note-${slug}`)}`);
          expect(note.properties['dataN']).toBe(annotation.letter);
          expect(find(note, 'a.k').properties.href).toBe(`#${id(`mark-${slug}`)}`);
          if (!isWhole) expect(internal(annotation.url, '/')).toEqual({ path: page.path, fragment: `note-${slug}` });
        }
      },
    );
  });
});

function element(page: HtmlPage, id: string): Element {
  const found = page.byId.get(id);
  if (found === undefined) throw new Error(`${page.path} has no element “${id}”`);
  return found;
}

function apparatusOf(
  page: HtmlPage,
  stretches: readonly { readonly part: string; readonly start: number; readonly id: string }[],
): Apparatus {
  const apparatus: Apparatus = { pointers: new Map(), marked: new Map() };
  for (const { part, start, id } of stretches) {
    let at = start;
    const walk = (node: ElementContent, letters: readonly string[]): void => {
      if (node.type === 'text') {
        for (const letter of letters)
          apparatus.marked.set(
            letter,
            new Set([...(apparatus.marked.get(letter) ?? []), ...offsetsIn(node.value, at, part)]),
          );
        at += node.value.length;
      } else if (node.type === 'element' && hasClass(node, 'l')) {
        apparatus.pointers.set(String(node.properties['dataL']), { part, at });
      } else if (node.type === 'element' && !hasClass(node, 'n')) {
        const own = node.tagName === 'mark' ? String(node.properties['dataN']).split(' ') : [];
        for (const child of node.children) walk(child, [...letters, ...own]);
      }
    };
    for (const child of element(page, id).children) walk(child, []);
  }
  return apparatus;
}

/** Places of the characters that are not white space: no sentence contains the space between it and the next. */
function offsetsIn(words: string, start: number, part: string): readonly string[] {
  return [...words].flatMap((character, index) => (/\s/u.test(character) ? [] : [`${part} ${start + index}`]));
}

function offsetsOf({ start, end }: QuoteJson, text: string, part: string): readonly string[] {
  return offsetsIn(text.slice(start, end), start, part);
}

/**
 * The place of a letter: after its last words, before a sentence, or before the title if its note is on the whole
 * passage.
 */
function placeOf(
  { scope, part, quotes, sentences }: AnnotationJson,
  known: readonly { readonly id: string; readonly start: number }[],
) {
  if (scope === 'phrase') return { part, at: quotes.at(-1)?.end };
  return scope === 'passage'
    ? { part: 'title', at: 0 }
    : { part: 'text', at: known.find(({ id }) => id === sentences[0])?.start };
}
