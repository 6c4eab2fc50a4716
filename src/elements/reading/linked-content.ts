/** The content that a preview of a link of this site shows: the part of its page that is marked for previews. */
import { namedElement } from '../dom/named-element.ts';
import { withInertStyles } from '../dom/inert-styles.ts';

const pages = new Map<string, Promise<Document>>();

/** @returns copies without ids; nothing if the page has no such part, or the link leads to another site */
export async function linkedContent({ href }: HTMLAnchorElement): Promise<readonly Element[] | undefined> {
  const { origin, pathname, hash } = new URL(href);
  if (origin !== location.origin) return undefined;
  const page = pathname === location.pathname ? document : await pageAt(pathname);
  const target = hash === '' ? null : namedElement(hash, page);
  const parts = target === null ? [...page.querySelectorAll('[data-preview]')] : [target];
  return parts.length === 0 ? undefined : parts.map((part) => withoutIds(document.importNode(part, true)));
}

function pageAt(pathname: string): Promise<Document> {
  const known = pages.get(pathname);
  if (known !== undefined) return known;
  const page = fetch(pathname).then(async (response) => {
    if (!response.ok) throw new Error(`${pathname} answered ${response.status}`);
    return new DOMParser().parseFromString(withInertStyles(await response.text()), 'text/html');
  });
  pages.set(pathname, page);
  // A page that failed once may load later.
  page.catch(() => pages.delete(pathname));
  return page;
}

/** A copy must not have the ids of the page, or the address would name the copy. */
function withoutIds(element: Element): Element {
  for (const part of [element, ...element.querySelectorAll('[id]')]) part.removeAttribute('id');
  for (const extra of element.querySelectorAll('.n, .l')) extra.remove();
  if (!/^H[1-6]$/u.test(element.tagName)) return element;
  const heading = document.createElement('p');
  heading.className = 'preview-heading';
  heading.append(...element.childNodes);
  return heading;
}
