/** What a hostile contributor may try: the files, and by which rule they are refused, or that they are harmless. */
import type { RuleId } from '../problems.ts';
import { sampleText, type Overrides } from './edition-files.ts';
import { annotationFile } from './file-texts.ts';

export interface HostileInput {
  readonly name: string;
  readonly files: Overrides;
  readonly expected: RuleId | 'harmless';
}

const NOTE = 'annotations/proposal-01/new.md';
const RUN = 'globalThis.executed = true';

const prose = (name: string, text: string, expected: HostileInput['expected']): HostileInput => ({ name, files: { [NOTE]: annotationFile('kind: since', text) }, expected });
const fields = (name: string, yaml: string, expected: HostileInput['expected']): HostileInput => ({ name, files: { [NOTE]: annotationFile(`kind: since\n${yaml}`) }, expected });
const raw = (name: string, text: string, expected: HostileInput['expected'], path = NOTE): HostileInput => ({ name, files: { [path]: text }, expected });
const passage = (name: string, text: string, expected: HostileInput['expected']): HostileInput => ({
  name, files: { 'text/proposal-01.mdx': sampleText('text/proposal-01.mdx').replace('A [jury]', `${text} A [jury]`) }, expected,
});
const source = (name: string, line: string, expected: HostileInput['expected']): HostileInput => ({
  name, expected,
  files: { 'sources/vellum.yaml': `type: document\ntitle: The vellum\npublisher: The archive\nissued: n.d.\nlanguage: en\n${line}\n`, [NOTE]: annotationFile('kind: since').replace('parchment', 'vellum') },
});
const debate = (name: string, says: string): HostileInput => ({
  name, expected: 'harmless',
  files: { [NOTE]: annotationFile(`kind: debate\npositions:\n  - { voice: scholar, holder: ${says}, source: parchment, at: margin, says: ${says} }\n  - { voice: government, holder: B, source: parchment, at: margin, says: ${says} }`) },
});

/** A list that names the list before it twice, thirty times over. */
const ALIASES = Array.from({ length: 30 }, (_, level) => `a${level}: &a${level} [${level === 0 ? 'x, x' : `*a${level - 1}, *a${level - 1}`}]`).join('\n');

export const HOSTILE_INPUTS: readonly HostileInput[] = [
  prose('a script', `<script>${RUN}</script>`, 'forbidden-markup'),
  prose('a script inside a sentence', `Words <script>${RUN}</script> go on.`, 'forbidden-markup'),
  prose('a script in capitals, not closed', '<SCRIPT SRC=//example.net/a.js', 'forbidden-markup'),
  prose('an event handler', `<img src=x onerror="${RUN}">`, 'forbidden-markup'),
  prose('an event handler on drawing', `<svg onload="${RUN}">`, 'forbidden-markup'),
  prose('a drawing that only a lenient reader takes for one', `<svg/onload="${RUN}">`, 'harmless'),
  prose('a frame', '<iframe srcdoc="&lt;script&gt;"></iframe>', 'forbidden-markup'),
  prose('a style', '<style>body { display: none }</style>', 'forbidden-markup'),
  prose('a form', '<form action="https://example.net"><input name=a></form>', 'forbidden-markup'),
  prose('a base address', '<base href="https://example.net/">', 'forbidden-markup'),
  prose('a comment', '<!-- hidden -->', 'forbidden-markup'),
  prose('a section of characters', '<![CDATA[ <script> ]]>', 'forbidden-markup'),
  prose('a processing instruction', '<?php echo 1 ?>', 'forbidden-markup'),
  prose('HTML after an open comment', `--> <script>${RUN}</script>`, 'forbidden-markup'),
  prose('HTML as entities', `&lt;script&gt;${RUN}&lt;/script&gt;`, 'harmless'),
  prose('HTML behind backslashes', `\\<script\\>${RUN}\\</script\\>`, 'harmless'),
  prose('a javascript: link', `[words](javascript:${RUN.replaceAll(' ', '')})`, 'unknown-link'),
  prose('a javascript: link in mixed letters', '[words](JaVaScRiPt:alert(1))', 'unknown-link'),
  prose('a javascript: link with entities', '[words](&#106;avascript&colon;alert(1))', 'unknown-link'),
  prose('a javascript: link with a line end inside', '[words](<java&#10;script:alert(1)>)', 'unknown-link'),
  prose('a javascript: link in angle brackets', '<javascript:alert(1)>', 'unknown-link'),
  prose('a data: link', '[words](data:text/html;base64,PHNjcmlwdD4=)', 'unknown-link'),
  prose('a vbscript: link', '[words](vbscript:msgbox)', 'unknown-link'),
  prose('a file: link', '[words](file:///etc/passwd)', 'unknown-link'),
  prose('a link without a scheme', '[words](//example.net/)', 'unknown-link'),
  prose('a link up the folders', '[words](../../../etc/passwd)', 'unknown-link'),
  prose('a reference up the folders', '[words](source:../../package)', 'unknown-link'),
  prose('a reference by a key of every object', '[words](term:__proto__)', 'unknown-term'),
  prose('a reference to a constructor', '[words](term:constructor)', 'unknown-term'),
  prose('an address that pretends', '[words](https://un.org@example.net/)', 'unknown-link'),
  prose('a link whose title breaks out', '[words](https://example.org/ "x\\" onmouseover=\\"alert(1)")', 'harmless'),
  prose('a link whose address breaks out', '[words](https://example.org/"onmouseover="alert(1))', 'harmless'),
  prose('a link by reference', '[words][a]\n\n[a]: javascript:alert(1)', 'forbidden-markup'),
  prose('an image that tells on readers', '![x](https://example.net/pixel.gif)', 'forbidden-markup'),
  prose('an image by reference', '![x][a]\n\n[a]: https://example.net/pixel.gif', 'forbidden-markup'),
  prose('code', `\`\`\`js\n${RUN}\n\`\`\``, 'forbidden-markup'),
  prose('an expression where none is read', `{${RUN}}`, 'harmless'),
  prose('an import where none is read', "import fs from 'node:fs'", 'harmless'),
  prose('a template of a server', '<%= 7 * 7 %> ${7 * 7} {{ 7 * 7 }}', 'harmless'),
  prose('a change of direction', 'Words \u202Etxet\u202C.', 'hidden-character'),
  prose('an isolate', 'Words \u2067txet\u2069.', 'hidden-character'),
  prose('a change of direction as an entity', 'Words &#x202E;txet.', 'hidden-character'),
  prose('a space of no width', 'back\u200Bdoor', 'hidden-character'),
  prose('a joiner as an entity', 'back&zwj;door', 'hidden-character'),
  prose('tags that nobody sees', 'Words\u{E0041}\u{E0042}.', 'hidden-character'),
  prose('a filler', 'Words\u3164.', 'hidden-character'),
  prose('NUL', 'Words \0.', 'hidden-character'),
  prose('commands to a terminal', 'Words \u001B[2J.', 'hidden-character'),
  prose('bytes that are not UTF-8, as a decoder gives them', 'Words \uFFFD.', 'hidden-character'),
  prose('a command to the machine that checks', '::set-env name=PATH::/tmp', 'harmless'),
  prose('a million brackets', '['.repeat(1_000_000), 'unreadable-file'),
  prose('as many brackets as a file may have', '['.repeat(16_000), 'forbidden-markup'),
  prose('stars without end', `${'*'.repeat(7_900)}a${'*'.repeat(7_900)}`, 'forbidden-markup'),
  prose('emphasis opened and never closed', '*a _b **c '.repeat(1_500), 'harmless'),
  prose('struck words without end', '~~a'.repeat(5_000), 'harmless'),
  prose('images opened without end', '![a]('.repeat(2_500), 'harmless'),
  prose('quotations in quotations', `${'> '.repeat(8_000)}a`, 'forbidden-markup'),
  prose('lists in lists', Array.from({ length: 170 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'), 'forbidden-markup'),
  prose('a table of thousands of columns', `${'|a'.repeat(2_500)}\n${'|-'.repeat(2_500)}\n${'|b'.repeat(2_500)}`, 'harmless'),
  prose('entities without end', '&amp'.repeat(4_000), 'harmless'),
  prose('footnotes without end', '[^a]'.repeat(4_000), 'harmless'),
  fields('a key of every object', '__proto__: { isAdmin: true }', 'unknown-field'),
  fields('a constructor', 'constructor: { prototype: { isAdmin: true } }', 'unknown-field'),
  fields('a method of every object', 'toString: x', 'unknown-field'),
  fields('an author with the name of a method', 'sentence: hasOwnProperty', 'unknown-sentence'),
  fields('a tag that makes a function', 'sentence: !!js/function "function () { globalThis.executed = true }"', 'malformed-yaml'),
  fields('a tag that makes an expression', 'sentence: !!js/regexp /a/', 'malformed-yaml'),
  fields('a tag of Python', 'sentence: !!python/object/apply:os.system [id]', 'malformed-yaml'),
  fields('a binary value', 'sentence: !!binary aGVsbG8=', 'malformed-field'),
  fields('an alias', 'sentence: &s s1\nquote: *s', 'malformed-yaml'),
  fields('aliases that explode', ALIASES, 'malformed-yaml'),
  fields('a merged key', '<<: { kind: context }', 'unknown-field'),
  fields('a field twice', 'sentence: s1\nsentence: s1', 'malformed-yaml'),
  fields('lists in lists without end', `sentence: ${'['.repeat(15_000)}`, 'malformed-yaml'),
  fields('maps in maps without end', `sentence: ${'{a: '.repeat(3_500)}`, 'malformed-yaml'),
  fields('a change of direction as an escape', 'sentence: "s1\\u202E"', 'hidden-character'),
  fields('NUL as an escape', 'sentence: "s1\\0"', 'hidden-character'),
  fields('a hidden character in a key', '"quote\\u200B": by Jury', 'hidden-character'),
  fields('a quotation longer than any expression', `quote: ${'by Jury '.repeat(1_900)}`, 'quote-not-found'),
  fields('a quotation that is an expression', 'quote: "(.*)+$"', 'quote-not-found'),
  fields('a quotation of nothing but spaces', 'quote: "   "', 'malformed-field'),
  fields('a second document', 'sentence: s1\n---\nkind: context', 'missing-field'),
  raw('an author with a letter that looks Latin', annotationFile('kind: since').replace('by: clerk', 'by: сlerk'), 'unknown-person'),
  raw('a source up the folders', annotationFile('kind: since').replace('source: parchment', 'source: ../people/clerk'), 'unknown-source'),
  raw('sources without end', annotationFile('kind: since').replace(/sources: .*/u, `sources: [${'{source: parchmint, at: a},'.repeat(550)}]`), 'unknown-source'),
  raw('line ends of Windows and a byte order mark', `\uFEFF${annotationFile('kind: since').replaceAll('\n', '\r\n')}`, 'harmless'),
  raw('a name with a letter that looks Latin', annotationFile('kind: since'), 'misplaced-file', 'annotations/proposal-01/nеw.md'),
  raw('a name that leads up the folders', annotationFile('kind: since'), 'misplaced-file', 'annotations/../../package.json'),
  raw('a name that is a folder up', annotationFile('kind: since'), 'misplaced-file', 'annotations/proposal-01/..md'),
  raw('a name that Windows keeps for a device', annotationFile('kind: since'), 'misplaced-file', 'annotations/proposal-01/con.md'),
  raw('a name without end', annotationFile('kind: since'), 'misplaced-file', `annotations/proposal-01/${'a'.repeat(200)}.md`),
  raw('a name that is a command', annotationFile('kind: since'), 'misplaced-file', 'annotations/proposal-01/$(id).md'),
  raw('a name with a line end and a command to the machine that checks', annotationFile('kind: since'), 'misplaced-file', 'annotations/\n::add-mask::a.md'),
  raw('a program among the annotations', RUN, 'misplaced-file', 'annotations/proposal-01/new.ts'),
  raw('a passage as an annotation', annotationFile('kind: since'), 'misplaced-file', 'annotations/proposal-01/new.mdx'),
  raw('a drawing that runs', `<svg xmlns="http://www.w3.org/2000/svg"><script>${RUN}</script></svg>`, 'misplaced-file', 'annotations/proposal-01/new.svg'),
  raw('HTML in a label', '---\nlabel: <script>a</script>\nsources: [{ source: parchment, at: a }]\n---\nWords.\n', 'harmless', 'glossary/evil.md'),
  raw('a person at a javascript: address', 'name: Eve\nurl: javascript:alert(1)\n', 'malformed-field', 'people/eve.yaml'),
  source('a source at a javascript: address', 'URL: javascript:alert(1)\naccessed: 2026-01-02', 'malformed-field'),
  source('a source at a data: address', 'URL: data:text/html,a\naccessed: 2026-01-02', 'malformed-field'),
  source('a source whose note is HTML', `note: <img src=x onerror=${RUN.replaceAll(' ', '')}>`, 'harmless'),
  debate('positions that are HTML', '"<script>globalThis.executed=true</script>"'),
  debate('positions that break out of an attribute', '"\\" onmouseover=\\"globalThis.executed=true"'),
  passage('a passage that imports', "\n\nimport fs from 'node:fs'\n\n", 'code-in-mdx'),
  passage('a passage that exports', `\n\nexport const a = (${RUN})\n\n`, 'code-in-mdx'),
  passage('a passage with an expression', `{${RUN}}`, 'code-in-mdx'),
  passage('a passage with an expression of its own', `\n\n{(() => { ${RUN} })()}\n\n`, 'code-in-mdx'),
  passage('a passage with a spread', `<a {...${'{'}${'}'}}>x</a>`, 'code-in-mdx'),
  passage('a passage with a component', '<Evil />', 'code-in-mdx'),
  passage('a passage with HTML', `<b onclick="${RUN}">x</b>`, 'code-in-mdx'),
  passage('a passage with a member of a component', '<Evil.Twin />', 'code-in-mdx'),
  passage('a passage that is not MDX', '<a', 'code-in-mdx'),
  { name: 'a passage with a layout of its own', files: { 'text/proposal-01.mdx': sampleText('text/proposal-01.mdx').replace('chapter: 1', 'chapter: 1\nlayout: ../../evil.astro') }, expected: 'unknown-field' },
  { name: 'a base text with an attribute', files: { 'text/proposal-01.mdx': sampleText('text/proposal-01.mdx').replace('<BaseText>', `<BaseText a={${RUN}}>`) }, expected: 'code-in-mdx' },
];
