/** HTML, code and templates where words are expected. */
import { sampleText } from './edition-files.ts';
import { asFile, inDebate, inPassage, inProse, inSource, RUN, type HostileInput } from './hostile-input.ts';

export const HOSTILE_MARKUP: readonly HostileInput[] = [
  inProse('a script', `<script>${RUN}</script>`, 'forbidden-markup'),
  inProse('a script inside a sentence', `Words <script>${RUN}</script> go on.`, 'forbidden-markup'),
  inProse('a script in capitals, not closed', '<SCRIPT SRC=//example.net/a.js', 'forbidden-markup'),
  inProse('an event handler', `<img src=x onerror="${RUN}">`, 'forbidden-markup'),
  inProse('an event handler on drawing', `<svg onload="${RUN}">`, 'forbidden-markup'),
  inProse('a drawing that only a lenient reader takes for one', `<svg/onload="${RUN}">`, 'harmless'),
  inProse(
    'a word that is struck, so that its sentence says the opposite',
    'It is ~~not~~ official.',
    'forbidden-markup',
  ),
  inProse('a table of nothing', '| | |\n|-|-|\n| | |', 'forbidden-markup'),
  inProse('a frame', '<iframe srcdoc="&lt;script&gt;"></iframe>', 'forbidden-markup'),
  inProse('a style', '<style>body { display: none }</style>', 'forbidden-markup'),
  inProse('a form', '<form action="https://example.net"><input name=a></form>', 'forbidden-markup'),
  inProse('a base address', '<base href="https://example.net/">', 'forbidden-markup'),
  inProse('a comment', '<!-- hidden -->', 'forbidden-markup'),
  inProse('a section of characters', '<![CDATA[ <script> ]]>', 'forbidden-markup'),
  inProse('a processing instruction', '<?php echo 1 ?>', 'forbidden-markup'),
  inProse('HTML after an open comment', `--> <script>${RUN}</script>`, 'forbidden-markup'),
  inProse('HTML as entities', `&lt;script&gt;${RUN}&lt;/script&gt;`, 'harmless'),
  inProse('HTML after backslashes', `\\<script\\>${RUN}\\</script\\>`, 'harmless'),
  inProse('an image that reports readers', '![x](https://example.net/pixel.gif)', 'forbidden-markup'),
  inProse('an image by reference', '![x][a]\n\n[a]: https://example.net/pixel.gif', 'forbidden-markup'),
  inProse('code', `\`\`\`js\n${RUN}\n\`\`\``, 'forbidden-markup'),
  inProse('an expression where none is read', `{${RUN}}`, 'harmless'),
  inProse('an import where none is read', "import fs from 'node:fs'", 'harmless'),
  inProse('a template of a server', '<%= 7 * 7 %> ${7 * 7} {{ 7 * 7 }}', 'harmless'),
  asFile(
    'HTML in a label',
    '---\nlabel: <script>a</script>\nsources: [{ source: parchment, at: a }]\n---\nWords.\n',
    'marked-field',
    'glossary/evil.md',
  ),
  inSource('a source whose note is HTML', `note: <img src=x onerror=${RUN.replaceAll(' ', '')}>`, 'marked-field'),
  inSource('a source whose title is about HTML', 'container-title: The <script> element', 'harmless'),
  ...['<b>A</b>', '<script src=//e.org>', '<!-- A', '[A](https://e.org/)', '**A**', '_A_', '`A`', '~~A~~', '&lt;b&gt;']
    .concat(['\\\\emph{A}', '![A](https://e.org/a.png)', '&#60;b&#62;'])
    .map((words) => inDebate(`positions with markup: ${words}`, `"${words}"`, 'marked-field')),
  ...['R&D; and more', '2 * 3 * 4', 'snake_case_name', 'a < b > c', 'A [sic] (B)', 'https://e.org/a_b_c'].map((words) =>
    inDebate(`positions with signs: ${words}`, `"${words}"`),
  ),
  inDebate('positions that break out of an attribute', '"\\" onmouseover=\\"globalThis.executed=true"'),
  inPassage('a passage that imports', "\n\nimport fs from 'node:fs'\n\n", 'code-in-mdx'),
  inPassage('a passage that exports', `\n\nexport const a = (${RUN})\n\n`, 'code-in-mdx'),
  inPassage('a passage with an expression', `{${RUN}}`, 'code-in-mdx'),
  inPassage('a passage with an expression of its own', `\n\n{(() => { ${RUN} })()}\n\n`, 'code-in-mdx'),
  inPassage('a passage with a spread', `<a {...{}}>x</a>`, 'code-in-mdx'),
  inPassage('a passage with a component', '<Evil />', 'code-in-mdx'),
  inPassage('a passage with HTML', `<b onclick="${RUN}">x</b>`, 'code-in-mdx'),
  inPassage('a passage with a member of a component', '<Evil.Twin />', 'code-in-mdx'),
  inPassage('a passage that is not MDX', '<a', 'code-in-mdx'),
  {
    name: 'a passage with a layout of its own',
    files: {
      'text/proposal-01.mdx': sampleText('text/proposal-01.mdx').replace(
        'chapter: 1',
        'chapter: 1\nlayout: ../../evil.astro',
      ),
    },
    expected: 'unknown-field',
  },
  {
    name: 'a base text with an attribute',
    files: {
      'text/proposal-01.mdx': sampleText('text/proposal-01.mdx').replace('<BaseText>', `<BaseText a={${RUN}}>`),
    },
    expected: 'code-in-mdx',
  },
];
