/** Lines of a list of results. */
import { searchWords } from '../../words/search.ts';
import type { Thing } from '../../search/query/named-things.ts';
import { makeElement } from '../dom/make-element.ts';
import type { PagefindData } from '../../search/query/pagefind.ts';

/** Name by which an address carries what was searched, so that the words are marked where it leads. */
export const FIND_PARAMETER = 'find';

/** A thing by its name. */
export function thingResultItem({ label, kind, beginning }: Thing, address: URL): HTMLLIElement {
  const line = item(address, label, kind);
  if (beginning !== undefined) line.append(makeElement('p', beginning));
  return line;
}

/** A place in full text, with the words around those that were found. */
export function placeResultItem({ url, content, excerpt, meta, filters }: PagefindData, typed: string): HTMLLIElement {
  const address = new URL(url, location.href);
  if (address.hash !== '') address.searchParams.set(FIND_PARAMETER, typed);
  const note = filters['note']?.[0];
  const line = item(
    address,
    filters['place']?.[0] ?? meta['title'] ?? url,
    [filters['kind']?.[0] ?? searchWords.kinds.annotation, ...(note === undefined ? [] : [note.toLowerCase()])].join(
      ', ',
    ),
  );
  const words = makeElement('p');
  words.append(...markedWords(excerpt));
  const shown = words.textContent.trim();
  if (!content.startsWith(shown)) words.prepend('… ');
  if (!content.endsWith(shown)) words.append(' …');
  line.append(words);
  return line;
}

function item(address: URL, label: string, kind: string): HTMLLIElement {
  const line = makeElement('li');
  const link = makeElement('a', label);
  link.href = address.href;
  const meta = makeElement('span', kind);
  meta.className = 'meta';
  line.append(link, ' ', meta);
  return line;
}

/** The excerpt's words and marks, and nothing else that might stand in it. */
function markedWords(excerpt: string): readonly Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return Array.from(body.childNodes, (node) =>
    node.nodeName === 'MARK'
      ? makeElement('mark', node.textContent ?? '')
      : document.createTextNode(node.textContent ?? ''),
  );
}
