import { scriptRuns } from '../../markdown/script-runs.ts';

/** Elements without an end tag (HTML Standard, “void elements”). */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/u;
/** Elements that have text and no elements of ours: they carry the language themselves. */
const TEXT_ONLY = /^(?:option|textarea|text|tspan|title|desc)$/u;
const PIECE =
  /<!--.*?-->|<(?:script|style)\b[^>]*>.*?<\/(?:script|style)>|<(\/?)([a-z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+/gisu;
const LANG = /\slang="?([\w-]+)/u;

/**
 * Gives words in other scripts their language, for screen readers, fonts and hyphenation, wherever a page prints them
 * and nothing around them has the language yet.
 * @param html a rendered page, with every element closed
 * @param languages by the script, as Unicode names it: `Han` to `zh-Hans`
 */
export function markLanguages(html: string, languages: Readonly<Record<string, string>>): string {
  const runs = scriptRuns(languages);
  const body = html.indexOf('<body');
  if (runs.every(({ run }) => html.slice(body).search(run) < 0)) return html;
  /** For each open element: whether it has a language of its own or inherits one. */
  const open: { readonly name: string; readonly isMarked: boolean; readonly at: number }[] = [];
  const pieces = [html.slice(0, body)];
  for (const [piece, end, tag, attributes = ''] of html.slice(body).matchAll(PIECE)) {
    const around = open.at(-1);
    pieces.push(piece);
    if (tag === undefined) {
      if (piece.startsWith('<') || around?.isMarked === true) continue;
      if (around !== undefined && TEXT_ONLY.test(around.name)) {
        const language = runs.find(({ run }) => piece.search(run) >= 0)?.language;
        if (language !== undefined) pieces[around.at] = withLanguage(pieces[around.at] ?? '', language);
      } else {
        pieces[pieces.length - 1] = runs.reduce(
          (text, { run, language }) => text.replaceAll(run, `<span lang="${language}">$&</span>`),
          piece,
        );
      }
    } else if (end === '/') {
      const index = open.findLastIndex(({ name }) => name === tag.toLowerCase());
      if (index >= 0) open.length = index;
    } else if (!VOID.test(tag) && !attributes.endsWith('/')) {
      const isMarked = around?.isMarked === true || LANG.test(attributes);
      open.push({ name: tag.toLowerCase(), isMarked, at: pieces.length - 1 });
    }
  }
  return pieces.join('');
}

function withLanguage(tag: string, language: string): string {
  return tag.replace(/(?=>$)/u, ` lang="${language}"`);
}
