/** What a hostile contributor may try: the files, and the rule that refuses them, or that they are harmless. */
import type { RuleId } from '../problems.ts';
import { sampleText, type Overrides } from './edition-files.ts';
import { annotationFile } from './annotation-file.ts';

export interface HostileInput {
  readonly name: string;
  readonly files: Overrides;
  readonly expected: RuleId | 'harmless';
}

const NOTE = 'annotations/proposal-01/new.md';
const RUN = 'globalThis.executed = true';

const prose = (name: string, text: string, expected: HostileInput['expected']): HostileInput => ({
  name,
  files: { [NOTE]: annotationFile('kind: since', text) },
  expected,
});
const fields = (name: string, yaml: string, expected: HostileInput['expected']): HostileInput => ({
  name,
  files: { [NOTE]: annotationFile(`kind: since\n${yaml}`) },
  expected,
});
const raw = (name: string, text: string, expected: HostileInput['expected'], path = NOTE): HostileInput => ({
  name,
  files: { [path]: text },
  expected,
});
const passage = (name: string, text: string, expected: HostileInput['expected']): HostileInput => ({
  name,
  files: { 'text/proposal-01.mdx': sampleText('text/proposal-01.mdx').replace('A [jury]', `${text} A [jury]`) },
  expected,
});
const source = (name: string, line: string, expected: HostileInput['expected']): HostileInput => ({
  name,
  expected,
  files: {
    'sources/vellum.yaml': `type: document\ntitle: The vellum\npublisher: The archive\nissued: n.d.\nlanguage: en\n${line}\n`,
    [NOTE]: annotationFile('kind: since').replace('parchment', 'vellum'),
  },
});
const debate = (name: string, says: string): HostileInput => ({
  name,
  expected: 'harmless',
  files: {
    [NOTE]: annotationFile(
      `kind: debate\npositions:\n  - { voice: scholar, holder: ${says}, source: parchment, at: margin, says: ${says} }\n  - { voice: government, holder: B, source: parchment, at: margin, says: ${says} }`,
    ),
  },
});

const sourceIn = (tag: string): Overrides => ({
  'sources/vellum.yaml': `type: document\ntitle: The vellum\npublisher: The archive\nissued: n.d.\nlanguage: "${tag}"\n`,
  [NOTE]: annotationFile('kind: since').replace('parchment', 'vellum'),
});
const bodyFile = (fields: string) =>
  `---\nname: A new body\nkind: body\n${fields}\nsources: [{ source: parchment, at: a }]\n---\nWords.\n`;

/** A list that names the list before it twice, thirty times over. */
const ALIASES = Array.from(
  { length: 30 },
  (_, level) => `a${level}: &a${level} [${level === 0 ? 'x, x' : `*a${level - 1}, *a${level - 1}`}]`,
).join('\n');

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
  prose('HTML after backslashes', `\\<script\\>${RUN}\\</script\\>`, 'harmless'),
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
  prose('an image that reports readers', '![x](https://example.net/pixel.gif)', 'forbidden-markup'),
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
  prose(
    'lists in lists',
    Array.from({ length: 170 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'),
    'forbidden-markup',
  ),
  prose(
    'a table of thousands of columns',
    `${'|a'.repeat(2_500)}\n${'|-'.repeat(2_500)}\n${'|b'.repeat(2_500)}`,
    'forbidden-markup',
  ),
  prose('line breaks without end', 'a\\\n'.repeat(3_000), 'forbidden-markup'),
  prose('line breaks with nothing between them', `a${'\\\n&#32;'.repeat(1_000)}b`, 'forbidden-markup'),
  prose('lines across without end', '---\n\n'.repeat(3_000), 'forbidden-markup'),
  prose('items with nothing in them', '-\n'.repeat(3_000), 'forbidden-markup'),
  prose('one empty item', '- a\n-\n- b', 'forbidden-markup'),
  prose('paragraphs without end', 'a\n\n'.repeat(5_000), 'forbidden-markup'),
  prose('marks piled up on a letter', `Wo${'\u0301'.repeat(2_000)}rds.`, 'hidden-character'),
  prose('marks piled up by entities', `Wo${'&#x301;'.repeat(8)}rds.`, 'hidden-character'),
  prose('a letter with the marks of its language', 'Vi\u1ec7t, e\u0323\u0302, \u05e9\u05c1\u05b8\u0591.', 'harmless'),
  prose('entities without end', '&amp'.repeat(4_000), 'harmless'),
  prose('footnotes without end', '[^a]'.repeat(4_000), 'harmless'),
  fields('a key of every object', '__proto__: { isAdmin: true }', 'unknown-field'),
  fields('a constructor', 'constructor: { prototype: { isAdmin: true } }', 'unknown-field'),
  fields('a method of every object', 'toString: x', 'unknown-field'),
  fields('an author with the name of a method', 'sentence: hasOwnProperty', 'unknown-sentence'),
  fields(
    'a tag that makes a function',
    'sentence: !!js/function "function () { globalThis.executed = true }"',
    'malformed-yaml',
  ),
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
  fields('a quotation longer than any expression', `quote: ${'by Jury '.repeat(1_900)}`, 'malformed-field'),
  fields('a quotation that is an expression', 'quote: "(.*)+$"', 'quote-not-found'),
  fields('a quotation of nothing but spaces', 'quote: "   "', 'malformed-field'),
  fields('a second document', 'sentence: s1\n---\nkind: context', 'missing-field'),
  fields('marks piled up by an escape', `sentence: "s1${'\\u0301'.repeat(9)}"`, 'hidden-character'),
  fields('a place of fifteen thousand letters', `positions: []\nsentence: ${'a'.repeat(15_000)}`, 'malformed-field'),
  raw(
    'a place in a source of fifteen thousand letters',
    annotationFile('kind: since').replace('art. III', 'a'.repeat(15_000)),
    'malformed-field',
  ),
  raw(
    'a reading of fifteen thousand letters',
    annotationFile(
      `kind: wording\nreading: ${'a'.repeat(15_000)}\neffect: synonym\nbasis: conjecture\nconfidence: low`,
    ),
    'malformed-field',
  ),
  raw(
    'a holder of fifteen thousand letters',
    annotationFile(
      `kind: debate\npositions:\n  - { voice: scholar, holder: ${'a'.repeat(15_000)}, source: parchment, at: a, says: b }\n  - { voice: industry, holder: c, source: parchment, at: a, says: b }`,
    ),
    'malformed-field',
  ),
  raw(
    'a label of fifteen thousand letters',
    `---\nlabel: ${'a'.repeat(15_000)}\nsources: [{ source: parchment, at: a }]\n---\nWords.\n`,
    'malformed-field',
    'glossary/long.md',
  ),
  raw(
    'a seat of fifteen thousand letters',
    `---\nname: Long\nkind: body\nseat: ${'a'.repeat(15_000)}\nsources: [{ source: parchment, at: a }]\n---\nWords.\n`,
    'malformed-field',
    'bodies/long.md',
  ),
  raw('a person of fifteen thousand letters', `name: ${'a'.repeat(15_000)}\n`, 'malformed-field', 'people/long.yaml'),
  raw(
    'more words for the search than one thing may have',
    `---\nlabel: long\nalso: [${Array.from({ length: 1_300 }, (_, index) => `w${index}`).join(', ')}]\nsources: [{ source: parchment, at: a }]\n---\nWords.\n`,
    'malformed-field',
    'glossary/long.md',
  ),
  raw(
    'an author with a letter that looks Latin',
    annotationFile('kind: since').replace('by: clerk', 'by: сlerk'),
    'unknown-person',
  ),
  raw(
    'a source up the folders',
    annotationFile('kind: since').replace('source: parchment', 'source: ../people/clerk'),
    'unknown-source',
  ),
  raw(
    'sources without end',
    annotationFile('kind: since').replace(/sources: .*/u, `sources: [${'{source: parchmint, at: a},'.repeat(550)}]`),
    'malformed-field',
  ),
  raw(
    'line ends of Windows and a byte order mark',
    `\uFEFF${annotationFile('kind: since').replaceAll('\n', '\r\n')}`,
    'harmless',
  ),
  raw(
    'a name with a letter that looks Latin',
    annotationFile('kind: since'),
    'misplaced-file',
    'annotations/proposal-01/nеw.md',
  ),
  raw(
    'a name that leads up the folders',
    annotationFile('kind: since'),
    'misplaced-file',
    'annotations/../../package.json',
  ),
  raw('a name that is a folder up', annotationFile('kind: since'), 'misplaced-file', 'annotations/proposal-01/..md'),
  raw(
    'a name that Windows keeps for a device',
    annotationFile('kind: since'),
    'misplaced-file',
    'annotations/proposal-01/con.md',
  ),
  raw(
    'a name without end',
    annotationFile('kind: since'),
    'misplaced-file',
    `annotations/proposal-01/${'a'.repeat(200)}.md`,
  ),
  raw('a name that is a command', annotationFile('kind: since'), 'misplaced-file', 'annotations/proposal-01/$(id).md'),
  raw(
    'a name with a line end and a command to the machine that checks',
    annotationFile('kind: since'),
    'misplaced-file',
    'annotations/\n::add-mask::a.md',
  ),
  raw('a program among the annotations', RUN, 'misplaced-file', 'annotations/proposal-01/new.ts'),
  raw('a passage as an annotation', annotationFile('kind: since'), 'misplaced-file', 'annotations/proposal-01/new.mdx'),
  raw(
    'a drawing that runs',
    `<svg xmlns="http://www.w3.org/2000/svg"><script>${RUN}</script></svg>`,
    'misplaced-file',
    'annotations/proposal-01/new.svg',
  ),
  raw(
    'HTML in a label',
    '---\nlabel: <script>a</script>\nsources: [{ source: parchment, at: a }]\n---\nWords.\n',
    'harmless',
    'glossary/evil.md',
  ),
  raw(
    'a person at a javascript: address',
    'name: Eve\nurl: javascript:alert(1)\n',
    'malformed-field',
    'people/eve.yaml',
  ),
  source('a source at a javascript: address', 'URL: javascript:alert(1)\naccessed: 2026-01-02', 'malformed-field'),
  ...[
    'https://user@example.org/',
    'https://user:secret@example.org/',
    '"https://exa\tmple.org/"',
    '"https://exam\\nple.org/"',
    'https:\\\\example.org',
    'https://localhost/',
    'https://localhost./',
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://10.0.0.1/',
    'https://192.168.1.1/',
    'https://169.254.169.254/',
    '"https://[::1]/"',
    'https://printer.local/',
    'https://intranet/',
    'https://еxample.org/',
    'https://ɡoogle.com/',
    'https://xn--xample-2of.org/',
    'https://example.org/%E0%A4%A',
    'https://example.org/%',
    '"https://"',
    'https://example.org/a b',
  ].flatMap((address) => [
    source(`a source at ${address}`, `URL: ${address}\naccessed: 2026-01-02`, 'malformed-field'),
    prose(
      `a link to ${address}`,
      `Words of [the editors](<${address.replaceAll('"', '').replaceAll('\t', '&#9;').replaceAll('\\n', '&#10;')}>).`,
      'unknown-link',
    ),
  ]),
  ...[
    'https://müller.de/',
    'https://中文.com/路',
    'https://пример.рф/',
    'https://example.org:8443/a%E9b',
    'https://93.184.216.34/a',
    'https://www.un.org/en?a=b&c=%E4%BD%A0#d',
    'https://中文.com/a%20b%25c',
  ].flatMap((address) => [
    source(`a source at the honest ${address}`, `URL: "${address}"\naccessed: 2026-01-02`, 'harmless'),
    prose(`a link to the honest ${address}`, `Words of [the editors](<${address}>).`, 'harmless'),
  ]),
  ...['en_US', 'English (UK)', 'en, zh', '中文', 'e'].map((tag) => ({
    ...source(`a source in the language ${tag}`, '', 'malformed-field'),
    files: sourceIn(tag),
  })),
  ...[
    ['accessed', 'URL: https://example.org/a\naccessed: 2099-01-01'],
    ['accessed', 'URL: https://example.org/a\naccessed: 2020-02-31'],
  ].map(([name = '', line = '']) =>
    source(`a source whose ${name} is no day that was: ${line.slice(-10)}`, line, 'malformed-field'),
  ),
  ...['2099-01-01', '9999-12-31', '2026-02-30', '12026-01-01', '202-01-01'].map((day) =>
    raw(`a note of ${day}`, annotationFile('kind: since').replace('2026-01-02', day), 'malformed-field'),
  ),
  ...[
    'founded: 9999',
    'founded: 2020-02-31',
    'ended: 2099',
    'founded: 20200',
    'founded: 2020-05\nended: 2020-04-30',
    'founded: 2020\nended: 1999',
  ].map((line) => raw(`a body with ${line}`, bodyFile(line), 'malformed-field', 'bodies/zoe.md')),
  ...['founded: 2020-05\nended: 2020', 'founded: 2020\nended: 2020-01-01', 'founded: "0987"\nended: 1999'].map(
    (lines) => raw(`a body with the honest ${lines}`, bodyFile(lines), 'harmless', 'bodies/zoe.md'),
  ),
  ...[
    'The clerk',
    'THE CLERK',
    'The сlerk',
    'Тhe clerk',
    '"The\\u00A0clerk"',
    '"The\\u2800clerk"',
    'The  clerk.',
    '"The\\nclerk"',
    'Тhе сlеrk',
    '𝐓𝐡𝐞 𝐜𝐥𝐞𝐫𝐤',
    'Ｔｈｅ ｃｌｅｒｋ',
    'The c1erk',
    'The cIerk',
  ].map((name) => raw(`a second person named ${name}`, `name: ${name}\n`, 'look-alike', 'people/zoe.yaml')),
  raw('a person with no letters', 'name: "⠀…"\n', 'look-alike', 'people/zoe.yaml'),
  raw(
    'a second term that looks like the first',
    '---\nlabel: trеason\nsources: [{ source: parchment, at: a }]\n---\nWords.\n',
    'look-alike',
    'glossary/zoe.md',
  ),
  raw('a person of another name', 'name: The clerks of the court\n', 'harmless', 'people/zoe.yaml'),
  ...['404', 'index', 'constructor', 'main', 'new', 'sources'].map((id) =>
    raw(`a person called ${id}`, 'name: Zoe\n', 'misplaced-file', `people/${id}.yaml`),
  ),
  ...['404', 'index', 'constructor', 'print'].map((id) =>
    raw(`a body called ${id}`, bodyFile('seat: Rome'), 'misplaced-file', `bodies/${id}.md`),
  ),
  {
    name: 'bodies that belong to each other',
    expected: 'circular-parent',
    files: Object.fromEntries(
      ['a', 'b', 'c'].map((id, index) => [
        `bodies/${id}.md`,
        bodyFile(`parent: ${'bca'.charAt(index)}`).replace('A new body', `New body ${'xyz'.charAt(index)}`),
      ]),
    ),
  },
  {
    name: 'a chain of five hundred bodies',
    expected: 'harmless',
    files: Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [
        `bodies/b${index}.md`,
        bodyFile(index === 0 ? 'seat: Rome' : `parent: b${index - 1}`).replace(
          'A new body',
          `New body number ${index}`,
        ),
      ]),
    ),
  },
  ...[
    '[](https://example.net/)',
    '[ ](https://example.net/)',
    '[…](passage:closing)',
    '[https://un.org/](https://example.net/)',
    '[see www.un.org](https://example.net/)',
    '[UN.ORG](https://notun.org/)',
    '[un.org](https://un.org.example.net/)',
    '[example.org](term:treason)',
    '[Ratification](https://example.net/)',
    '[Ratification](passage:preamble)',
    `[${'Words of the editors. '.repeat(20)}](https://example.net/)`,
  ].map((link) => prose(`a link that deceives: ${link.slice(0, 60)}`, `See ${link}.`, 'deceptive-link')),
  ...[
    '[un.org](https://www.un.org/en)',
    '[the news](https://news.un.org/)',
    '[news.un.org, 2020](https://news.un.org/)',
    '[Node.js](https://example.net/)',
    '[Ratification](passage:closing)',
    '[e.g. this](https://example.net/)',
  ].map((link) => prose(`a link that does not deceive: ${link}`, `See ${link}.`, 'harmless')),
  source('a source at a data: address', 'URL: data:text/html,a\naccessed: 2026-01-02', 'malformed-field'),
  source('a source whose note is HTML', `note: <img src=x onerror=${RUN.replaceAll(' ', '')}>`, 'harmless'),
  debate('positions that are HTML', '"<script>globalThis.executed=true</script>"'),
  debate('positions that break out of an attribute', '"\\" onmouseover=\\"globalThis.executed=true"'),
  passage('a passage that imports', "\n\nimport fs from 'node:fs'\n\n", 'code-in-mdx'),
  passage('a passage that exports', `\n\nexport const a = (${RUN})\n\n`, 'code-in-mdx'),
  passage('a passage with an expression', `{${RUN}}`, 'code-in-mdx'),
  passage('a passage with an expression of its own', `\n\n{(() => { ${RUN} })()}\n\n`, 'code-in-mdx'),
  passage('a passage with a spread', `<a {...{}}>x</a>`, 'code-in-mdx'),
  passage('a passage with a component', '<Evil />', 'code-in-mdx'),
  passage('a passage with HTML', `<b onclick="${RUN}">x</b>`, 'code-in-mdx'),
  passage('a passage with a member of a component', '<Evil.Twin />', 'code-in-mdx'),
  passage('a passage that is not MDX', '<a', 'code-in-mdx'),
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
