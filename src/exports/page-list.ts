/** The list in which the page for unknown addresses finds the page that was probably meant. */

/** A built page. */
export interface BuiltPage {
  /** Its file, from the folder of the site. */
  readonly file: string;
  readonly html: string;
}

/** @returns JSON: address from the root of the site and title, for every page that has an address of its own */
export function pageList(pages: readonly BuiltPage[]): string {
  const listed = pages
    .filter(({ file }) => /(?:^|\/)index\.html$/u.test(file))
    .map(({ file, html }) => [file.replace(/index\.html$/u, ''), titleOf(html)] as const);
  return JSON.stringify(listed.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** As the page names itself to others, without the name of the site. */
function titleOf(html: string): string {
  const written = /<meta property="og:title" content="([^"]*)"/u.exec(html)?.[1] ?? '';
  return written
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
}
