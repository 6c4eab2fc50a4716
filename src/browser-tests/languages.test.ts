/** Words in other scripts, on every page, have their language: a screen reader reads them aloud in it. */
import type { Element, Root } from 'hast';
import { expect, inject, test } from 'vitest';
import { pagesOf } from './harness/published.ts';

/** Letters that are not Latin. Signs and numbers belong to all scripts; Greek letters are used as signs too. */
const FOREIGN = /[\p{L}--\p{Script=Latin}--\p{Script=Greek}--\p{Script=Common}]/v;

test('every word in another script has its language', () => {
  const words = [...pagesOf(inject('sites').root).values()].flatMap(({ path, tree }) =>
    foreignWords(tree, undefined).map((found) => ({ path, ...found })),
  );
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter(({ isMarked }) => !isMarked).map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
});

/** @param language of the nearest element around them, within the page’s own language */
function foreignWords(
  node: Element | Root,
  language: string | undefined,
): readonly { readonly text: string; readonly isMarked: boolean }[] {
  return node.children.flatMap((child) => {
    if (child.type === 'text' && FOREIGN.test(child.value))
      return [{ text: child.value.trim().slice(0, 60), isMarked: language !== undefined }];
    if (child.type !== 'element' || /^(?:head|script|style)$/u.test(child.tagName)) return [];
    const own = child.tagName === 'html' ? undefined : child.properties.lang;
    return foreignWords(child, own ?? language);
  });
}
