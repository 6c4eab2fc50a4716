const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The words that a reader sees of HTML that this project wrote: without marks, on one line. */
export function wordsOfHtml(html: string): string {
  return html
    .replaceAll(/<\/(?:p|li|td|th|blockquote)>/gu, ' ')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/giu, (whole, hex?: string, digits?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(Number(hex === undefined ? digits : `0x${hex}`))
        : (SIGNS[name] ?? whole),
    )
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
