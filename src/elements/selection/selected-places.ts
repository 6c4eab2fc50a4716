/** The words of each passage that a range of the page touches. */
import type { Part, TextRange } from '../../edition/passage.ts';
import { PrintedWords } from './printed-words.ts';

/** Words of one passage. */
export interface SelectedPlace {
  /** The element with its title and its text. */
  readonly text: HTMLElement;
  /** Id of the passage. */
  readonly passage: string;
  readonly parts: readonly SelectedPart[];
  /** Whether the title is touched, and all of it. */
  readonly title: 'whole' | 'partly' | undefined;
  readonly sentences: TouchedSentences | undefined;
}

/** The stretch of a title or of a text. */
export interface SelectedPart {
  readonly part: Part;
  readonly words: PrintedWords;
  readonly stretch: TextRange;
}

export interface TouchedSentences {
  /** Places in the passage, from 1. */
  readonly first: number;
  readonly last: number;
  readonly firstId: string;
  readonly lastId: string;
  /** Whether the first and the last are touched from end to end. */
  readonly isWhole: boolean;
  /** Whether these are all sentences of the passage. */
  readonly isAll: boolean;
}

/** In the order of the page; passages without a touched word are left out. */
export function selectedPlaces(range: Range): readonly SelectedPlace[] {
  return [...document.querySelectorAll<HTMLElement>('reading-text')]
    .filter((text) => range.intersectsNode(text))
    .flatMap((text) => placeIn(text, range) ?? []);
}

/** The passage that an element of a page belongs to. */
export function passageIdOf(element: Element): string {
  const one = element.closest<HTMLElement>('[data-passage]')?.dataset['passage'];
  return one ?? element.closest('.passage')?.id ?? '';
}

function placeIn(text: HTMLElement, range: Range): SelectedPlace | undefined {
  const heading = text.querySelector('h1, h2');
  const base = text.querySelector('.base');
  const title = heading === null ? undefined : partIn(heading, 'title', range);
  const body = base === null ? undefined : partIn(base, 'text', range);
  const parts = [title, body].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return {
    text,
    passage: passageIdOf(text),
    parts,
    title: title && (title.stretch.end - title.stretch.start >= title.words.text.trim().length ? 'whole' : 'partly'),
    sentences: base === null || body === undefined ? undefined : touchedSentences(base, body),
  };
}

function partIn(root: Element, part: Part, range: Range): SelectedPart | undefined {
  if (!range.intersectsNode(root)) return undefined;
  const words = new PrintedWords(root);
  const stretch = words.wordsIn(range);
  return stretch && { part, words, stretch };
}

function touchedSentences(base: Element, { words, stretch }: SelectedPart): TouchedSentences | undefined {
  const all = [...base.querySelectorAll('.s')].map((element, index) => ({
    id: element.id.split('.').at(-1) ?? '',
    number: index + 1,
    own: words.stretchOf(element),
  }));
  const touched = all.flatMap(({ own, ...sentence }) =>
    own !== undefined && own.start < stretch.end && own.end > stretch.start ? [{ ...sentence, own }] : [],
  );
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    first: first.number,
    last: last.number,
    firstId: first.id,
    lastId: last.id,
    isWhole: stretch.start <= first.own.start && stretch.end >= last.own.end,
    isAll: touched.length === all.length,
  };
}
