import { codeToTokensBase } from 'shiki';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/** The colours of this theme only mark kinds of token; the page's stylesheet has the real colours, light and dark. */
const THEME = 'github-light';
const TOKEN_KINDS: Readonly<Record<string, string>> = {
  '#22863A': 'code-name',
  '#005CC5': 'code-mark',
  '#032F62': 'code-value',
  '#6A737D': 'code-note',
  '#6F42C1': 'code-name',
  '#D73A49': 'code-mark',
};

/**
 * A Markdown file with fields as HTML: tokens carry classes and no styles, which the content security policy refuses.
 * @param text the content of the file
 */
export async function highlightMarkdown(text: string): Promise<string> {
  const lines = await codeToTokensBase(text, { lang: 'markdown', theme: THEME });
  const nodes = lines.flatMap((tokens, index) => [
    ...(index > 0 ? ['\n'] : []),
    ...tokens.map(({ content, color }) => {
      const kind = TOKEN_KINDS[color?.toUpperCase() ?? ''];
      return kind === undefined ? content : h('span', { class: kind }, content);
    }),
  ]);
  return toHtml(h('pre', h('code', nodes)));
}
