/**
 * Words that a wording note concerns are never copied without what the note says. This holds for every such note, quiet
 * or not.
 */
import { describe, expect, inject, test } from 'vitest';
import { editionOf } from '../browser/page-types.ts';
import { BASIS_WORDS } from '../words/vocabulary.ts';
import { useReader } from './harness/reader.ts';

const { root } = inject('sites');
const { passages, annotations } = editionOf(root);
const open = useReader();
const wordings = annotations.filter(({ kind }) => kind === 'wording');

describe.each(passages.filter(({ id }) => wordings.some(({ passage }) => passage === id)))('in $id', (passage) => {
  test('every reading is copied with its words, its basis and the address of its note', async () => {
    const page = await open(new URL(passage.url, root.address).href);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#s1') ?? document.body));
    await page.locator('selection-menu').waitFor();
    for (const note of wordings.filter((one) => one.passage === passage.id)) {
      const copied = await page.evaluate(copyWords, {
        part: note.part,
        stretches: note.quotes.map(({ start, end }) => [lettersIn(note, start), lettersIn(note, end)] as const),
        sentence: note.sentences[0] ?? '',
      });
      const line = copied.split('\n').find((one) => one.endsWith(new URL(note.url, root.address).href)) ?? '';
      expect(line, `${note.id}: ${copied}`).not.toBe('');
      if (note.kind !== 'wording') throw new Error('It is none of wording.');
      expect(line).toContain(BASIS_WORDS[note.basis]);
      if (note.reading !== undefined) expect(line).toContain(note.reading);
      // A conjecture, which no text has, is never called a reading.
      if (note.basis === 'conjecture')
        expect(line).toContain(
          note.reading === undefined && note.isCrux ? 'no reading could be' : 'a conjecture, which no text has',
        );
      expect(/\): (?:reads|has) “/u.test(line)).toBe(note.reading !== undefined && note.basis !== 'conjecture');
    }
  });
});

function lettersIn({ part, passage }: (typeof wordings)[number], offset: number): number {
  const of = passages.find(({ id }) => id === passage);
  return (of?.[part] ?? '').slice(0, offset).replaceAll(/\s/gu, '').length;
}

/** Selects the words of an annotation in the page and copies them, as the browser does when a key is pressed. */
function copyWords({
  part,
  stretches,
  sentence,
}: {
  readonly part: 'title' | 'text';
  readonly stretches: readonly (readonly [number, number])[];
  readonly sentence: string;
}): string {
  const [first, last] = [stretches[0], stretches.at(-1)];
  const selection = getSelection();
  if (first === undefined || last === undefined)
    selection?.selectAllChildren(document.getElementById(sentence) ?? document.querySelector('.base') ?? document.body);
  else {
    const nodes: Text[] = [];
    const root = document.querySelector(part === 'title' ? '#title' : '.base') ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement?.closest('.n, .l') === null) nodes.push(node as Text);
    // The text node that a number of letters leads to, and the offset in it.
    const placeOf = (letters: number): readonly [Text, number] | undefined => {
      let left = letters;
      for (const node of nodes)
        for (let at = 0; at < node.data.length; at += 1) {
          if (/\s/u.test(node.data[at] ?? '')) continue;
          if (left === 0) return [node, at];
          left -= 1;
        }
      return undefined;
    };
    // Where words are missing, one letter on each side marks the place.
    const isPoint = first[0] === last[1];
    const start = placeOf(isPoint ? Math.max(0, first[0] - 1) : first[0]);
    const end = placeOf(last[1] - 1);
    if (start === undefined || end === undefined) throw new Error('The page has not so many letters.');
    selection?.setBaseAndExtent(start[0], start[1], end[0], end[1] + 1);
  }
  const data = new DataTransfer();
  document.body.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
  return data.getData('text/plain');
}
