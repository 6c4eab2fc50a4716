/** What changed in a text, with some words around each change. */
import { diffWordsWithSpace } from 'diff';

/** How many words around a change are shown. */
const CONTEXT = 8;

/**
 * @param print writes words of an author so that they are no markup
 * @returns the text before and after, in Markdown: the words of each change in bold, unchanged stretches shortened
 */
export function changedWords(
  was: string,
  now: string,
  print: (words: string) => string,
): { readonly before: string; readonly after: string } {
  const parts = diffWordsWithSpace(was, now);
  const side = (isShown: (part: { readonly added: boolean; readonly removed: boolean }) => boolean) =>
    parts
      .map((part, index) => ({ ...part, isFirst: index === 0, isLast: index === parts.length - 1 }))
      .filter(isShown)
      .map(({ value, added, removed, isFirst, isLast }) =>
        added || removed ? bold(value, print) : print(shortened(value, isFirst, isLast)),
      )
      .join('');
  return { before: side(({ added }) => !added), after: side(({ removed }) => !removed) };
}

function bold(words: string, print: (words: string) => string): string {
  const [, start = '', inner = '', end = ''] = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? [];
  return inner === '' ? print(words) : `${print(start)}<b>${print(inner)}</b>${print(end)}`;
}

/** An unchanged stretch, without its middle, its beginning or its end, where nothing changed near. */
function shortened(words: string, isFirst: boolean, isLast: boolean): string {
  const pieces = words.match(/\s*\S+\s*/gu) ?? [];
  const most = (isFirst ? 0 : CONTEXT) + (isLast ? 0 : CONTEXT);
  if (pieces.length <= most + 1) return words;
  const head = isFirst ? '' : pieces.slice(0, CONTEXT).join('');
  return isLast ? `${head}…` : `${head}… ${pieces.slice(-CONTEXT).join('')}`;
}
