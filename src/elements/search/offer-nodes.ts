import { sectionPath } from '../../urls.ts';
import { searchWords } from '../../words/search.ts';
import { languageNodes, type ScriptLanguages } from '../dom/language-nodes.ts';
import { makeElement } from '../dom/make-element.ts';

interface Offered {
  readonly label: string;
  readonly url: string;
}

/**
 * Offers after a search without results: similar things, and the concordance.
 * @param words before the things
 * @param root address of the site's root
 * @param languages of words in other scripts, which are marked with them
 */
export function offerNodes(
  words: string,
  near: readonly Offered[],
  root: URL,
  languages: ScriptLanguages,
): readonly (Node | string)[] {
  const links = near.map(({ label, url }) => link(languageNodes(label, languages), addressOfThing(url, root)));
  return [
    ...(links.length === 0 ? [] : [words]),
    ...links.flatMap((one) => [' ', one]),
    ...(links.length === 0 ? [] : [makeElement('br')]),
    searchWords.allWords,
    ' ',
    link([searchWords.concordanceName], new URL(sectionPath('concordance'), root)),
  ];
}

/** @param url of a thing, from the root of the site, with its slash */
export function addressOfThing(url: string, root: URL): URL {
  return new URL(url.slice(1), root);
}

function link(label: readonly (Node | string)[], address: URL): HTMLAnchorElement {
  const anchor = makeElement('a');
  anchor.append(...label);
  anchor.href = address.href;
  return anchor;
}
