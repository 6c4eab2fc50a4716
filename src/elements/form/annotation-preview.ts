/**
 * A passage with the words of a new note marked in it, and the note as it will be printed. Words that are selected in
 * it can be taken for the note.
 */
import { letterOf } from '../../edition/anchor/anchor-annotations.ts';
import type { Annotation } from '../../edition/annotation.ts';
import type { Essentials } from '../../edition/essentials.ts';
import type { TextRange } from '../../edition/passage.ts';
import type { EditionDigest, DigestPassage } from '../../contribution/edition-digest.ts';
import type { Quotation } from '../../edition/anchor/quotations.ts';
import { contributeWords } from '../../words/contribute.ts';
import { makeElement } from '../dom/make-element.ts';
import { previewNote, type OwnParts } from './preview-note.ts';
import { PrintedWords } from '../selection/printed-words.ts';

/** Fires `words-chosen` with a quotation and whether it is in the title. */
export class AnnotationPreview extends HTMLElement {
  #listening: AbortController | undefined;
  #shown = '';

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const type of ['pointerup', 'keyup']) this.addEventListener(type, () => this.#choose(), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /**
   * @param annotation undefined while its words are not found
   * @param own the parts that are the author's, and not filled in to show the rest
   */
  show(
    passage: DigestPassage | undefined,
    annotation: Annotation<Essentials> | undefined,
    known: EditionDigest,
    own: OwnParts,
  ): void {
    const anchor = annotation?.anchor;
    const ranges = anchor?.scope === 'phrase' ? anchor.ranges : anchor?.scope === 'sentence' ? [anchor.sentence] : [];
    const part = anchor?.scope === 'phrase' ? anchor.part : 'text';
    const letter = letterOf(passage?.notes.length ?? 0);
    const html = annotation === undefined ? '' : previewNote({ ...annotation, letter }, known, own);
    const state = JSON.stringify([passage?.id, part, ranges.map(({ start, end }) => [start, end]), html]);
    if (state === this.#shown || passage === undefined) return;
    this.#shown = state;
    const text = makeElement('div');
    text.className = 'base';
    text.append(...paragraphs(passage.text, part === 'text' ? ranges : []));
    const title = makeElement('h3');
    title.append(...marked(passage.title, { start: 0, end: passage.title.length }, part === 'title' ? ranges : []));
    this.replaceChildren(
      makeElement('h2', contributeWords.preview),
      title,
      text,
      ...(html === '' ? [] : [noteElement(html, own.kind)]),
    );
  }

  #choose(): void {
    const selection = getSelection();
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return;
    for (const root of this.querySelectorAll('.base, h3')) {
      const range = selection.getRangeAt(0);
      if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) continue;
      const words = new PrintedWords(root);
      const stretch = words.wordsIn(range);
      if (stretch === undefined) continue;
      const detail: ChosenWords = { ...words.quote(stretch), isTitle: root.localName === 'h3' };
      this.dispatchEvent(new CustomEvent('words-chosen', { detail, bubbles: true }));
    }
  }
}

/** Words that were selected in the passage. */
export interface ChosenWords extends Quotation {
  readonly isTitle: boolean;
}

function paragraphs(text: string, ranges: readonly TextRange[]): readonly HTMLElement[] {
  let start = 0;
  return text.split('\n').map((words) => {
    const paragraph = makeElement('p');
    paragraph.append(...marked(text, { start, end: start + words.length }, ranges));
    start += words.length + 1;
    return paragraph;
  });
}

function marked(text: string, { start, end }: TextRange, ranges: readonly TextRange[]): readonly (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = start;
  for (const range of ranges.filter((one) => one.start < end && one.end > start)) {
    const [from, to] = [Math.max(range.start, start), Math.min(range.end, end)];
    nodes.push(text.slice(at, from), makeElement('mark', text.slice(from, to)));
    at = to;
  }
  return [...nodes, text.slice(at, end)];
}

/** The note, made by our own renderer, which removes everything that could run. */
function noteElement(html: string, kind: OwnParts['kind']): HTMLElement {
  const note = makeElement('div');
  note.className = 'note';
  note.dataset['kind'] = kind;
  note.innerHTML = html;
  return note;
}

customElements.define('annotation-preview', AnnotationPreview);
