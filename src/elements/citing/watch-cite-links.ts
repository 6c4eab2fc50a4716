import { isForBrowser } from '../dom/is-for-browser.ts';

/** A link with `data-cite`, to a page of citations or to a place there, opens them over the page. */
export function watchCiteLinks(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-cite]');
    if (link === null || isForBrowser(event)) return;
    event.preventDefault();
    void import('./cite-panel.ts').then((code) => code.openCitePanel(link.href));
  });
}
