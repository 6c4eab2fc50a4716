/** Characters of text that fill a window: one of 1440 × 900 has no more, on any type of page. */
export const WINDOWFUL = 3500;
/** Elements that end soon after their beginning. A browser waits for the end. */
const SHORT = /^<(?:a|li|h[1-6]|p|span|t[dhr]|dt|dd|footer)\b[^>]* id="([^"]+)"/u;
const PIECE = /<(script|style)\b[^>]*>.*?<\/\1>|<[^>]*>|[^<]+/gsu;

/**
 * Tells a browser to paint a page for the first time once it has a window full of it (HTML Standard, “link type
 * expect”). An earlier paint comes in pieces. Each piece costs a layout, and the lines of half a paragraph break again
 * when its rest arrives, and move everything below. Other browsers paint as they like.
 * @param html a rendered page
 * @returns the page with a link to the first element with an id after a window full of text
 */
export function holdFirstPaint(html: string): string {
  const end = html.indexOf('</head>');
  const body = html.slice(end);
  let read = 0;
  for (const [piece] of body.matchAll(PIECE)) {
    if (!piece.startsWith('<')) {
      read += piece.trim().length;
      continue;
    }
    const id = SHORT.exec(piece)?.[1];
    if (id !== undefined && (read >= WINDOWFUL || piece.startsWith('<footer')))
      return `${html.slice(0, end)}<link rel="expect" href="#${id}" blocking="render">${body}`;
  }
  return html;
}
