/** Nothing that a contributor writes runs, hangs or hides: it is refused with a message, or printed as plain words. */
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { noteView } from '../render/text/note-view.ts';
import { proseHtml } from '../render/text/prose.ts';
import { bibliographicParts } from '../render/text/citations.ts';
import type { Edition } from '../edition/edition.ts';
import { judgeEdition, loadEdition, makeEdition } from '../edition/load-edition.ts';
import { severityOf, type Problem } from '../edition/problems.ts';
import { ContentProblems } from '../edition/content-problems.ts';
import { reportProblems } from '../edition/report-problems.ts';
import { REMEDIES } from '../edition/rules.ts';
import { RUNAWAY } from '../edition/testing/runaway.ts';
import { editionFiles, type Overrides } from '../edition/testing/edition-files.ts';
import { annotationFile } from '../edition/testing/annotation-file.ts';
import { HOSTILE_FIELDS } from '../edition/testing/hostile-fields.ts';
import { HOSTILE_LENGTHS } from '../edition/testing/hostile-lengths.ts';
import { HOSTILE_LETTERS } from '../edition/testing/hostile-letters.ts';
import { HOSTILE_LINKS } from '../edition/testing/hostile-links.ts';
import { HOSTILE_MARKUP } from '../edition/testing/hostile-markup.ts';
import { HOSTILE_IMITATIONS } from '../edition/testing/hostile-imitations.ts';
import { HOSTILE_NAMES } from '../edition/testing/hostile-names.ts';

const HOSTILE_INPUTS = [
  ...HOSTILE_MARKUP,
  ...HOSTILE_LINKS,
  ...HOSTILE_LETTERS,
  ...HOSTILE_LENGTHS,
  ...HOSTILE_FIELDS,
  ...HOSTILE_IMITATIONS,
  ...HOSTILE_NAMES,
];
/** Elements that the allowed Markdown becomes. */
const PLAIN = new Set([
  'p',
  'em',
  'strong',
  'a',
  'ul',
  'ol',
  'li',
  'blockquote',
  'br',
  'del',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'hr',
  'span',
  'input',
]);

test.each(HOSTILE_INPUTS.filter(({ expected }) => expected !== 'harmless'))(
  '$name: refused by the rule $expected',
  ({ files, expected }) => {
    const { problems } = judgeQuickly(files, () => judgeEdition(editionFiles(files)));
    const refused = problems.filter((problem) => severityOf(problem, 'proposed') === 'error');
    expect([...new Set(refused.map(({ rule }) => rule))]).toContain(expected);
    expectPrintable(problems);
  },
);

test.each(HOSTILE_INPUTS.filter(({ expected }) => expected === 'harmless'))(
  '$name: printed as plain words',
  ({ files }) => {
    const { edition, problems } = judgeQuickly(files);
    expect(problems.map(({ rule, sentence }) => `${rule}: ${sentence}`)).toEqual([]);
    for (const html of htmlOf(edition)) expectPlain(html);
  },
);

test.each<[string, (folder: string) => void, string]>([
  [
    'a link to a file elsewhere',
    (folder) => symlinkSync('/etc/hosts', join(folder, 'annotations/proposal-01/new.md')),
    'The file is a link to another',
  ],
  [
    'a link to a folder elsewhere',
    (folder) => symlinkSync('/etc', join(folder, 'annotations/proposal-03')),
    'The file is a link to another',
  ],
  [
    'a link to its own folder',
    (folder) => symlinkSync('.', join(folder, 'annotations/loop')),
    'The file is a link to another',
  ],
  ['a link to the root', (folder) => symlinkSync('/', join(folder, 'sources/root')), 'The file is a link to another'],
  [
    'a link to nothing',
    (folder) => symlinkSync('nowhere', join(folder, 'sources/zoe.yaml')),
    'The file is a link to another',
  ],
  [
    'a link in place of a list of words',
    (folder) => symlinkSync('/etc/hosts', join(folder, 'stop-words.txt')),
    'The file is a link to another',
  ],
  [
    'folders within folders',
    (folder) => mkdirSync(join(folder, 'annotations/a/b/c/d/e/f'), { recursive: true }),
    'The folder is inside more than 4 others',
  ],
  [
    'a file that steers Git',
    (folder) => writeFileSync(join(folder, 'sources/.gitattributes'), '*.yaml -diff'),
    'The name begins with a dot',
  ],
  ['a folder that nobody sees', (folder) => mkdirSync(join(folder, '.hidden')), 'The name begins with a dot'],
  [
    'a manual among the sources',
    (folder) => writeFileSync(join(folder, 'sources/README.md'), 'a'),
    'No kind of content has such a file',
  ],
  [
    'a large manual among the sources',
    (folder) => writeFileSync(join(folder, 'sources/README.md'), 'a'.repeat(3_000_000)),
    'The file is larger than 16 KiB',
  ],
  [
    'a list of words among the people',
    (folder) => writeFileSync(join(folder, 'people/words.txt'), 'a'),
    'No kind of content has such a file',
  ],
  [
    'a name that is not UTF-8',
    (folder) =>
      writeFileSync(
        Buffer.concat([Buffer.from(`${folder}/sources/`), Buffer.from([0x61, 0xff, 0xfe]), Buffer.from('.yaml')]),
        'a',
      ),
    'The name of the file is not UTF-8',
  ],
  [
    'a file of ten million bytes',
    (folder) => writeFileSync(join(folder, 'annotations/proposal-01/new.md'), 'a'.repeat(10_000_000)),
    'The file is larger than 16 KiB',
  ],
  [
    'a base text of ten million bytes',
    (folder) => writeFileSync(join(folder, 'text/proposal-03.mdx'), 'a'.repeat(10_000_000)),
    'The file is larger than 256 KiB',
  ],
  [
    'bytes that are not UTF-8',
    (folder) => writeFileSync(join(folder, 'annotations/proposal-01/new.md'), Buffer.from([0x2d, 0xff, 0xfe, 0x00])),
    'The file holds a sign that is not UTF-8 (U+FFFD)',
  ],
  [
    'text in UTF-16',
    (folder) => writeFileSync(join(folder, 'annotations/proposal-01/new.md'), annotationFile('kind: since'), 'utf16le'),
    'The file holds a control character (U+0000)',
  ],
  [
    'a name that moves the cursor',
    (folder) => writeFileSync(join(folder, 'annotations/proposal-01/a\u001B[2J.md'), 'a'),
    'No kind of content has such a file',
  ],
])('on disk, %s is refused', (_name, make, sentence) => {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  try {
    writeEdition(folder);
    make(folder);
    const { problems } = judge(() => loadEdition(folder));
    expect(problems.map((problem) => problem.sentence)).toContain(sentence);
    expectPrintable(problems);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each(['words.txt', 'stop-words.txt', 'README.md'])('an empty folder named %s is harmless', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  try {
    writeEdition(folder);
    mkdirSync(join(folder, name));
    expect(judge(() => loadEdition(folder)).problems).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('files that an editor leaves beside an open file are not content', () => {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  try {
    writeEdition(folder);
    for (const name of ['.DS_Store', '.clerk.yaml.swp', '.#clerk.yaml'])
      writeFileSync(join(folder, 'people', name), 'a');
    expect(judge(() => loadEdition(folder)).problems).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function writeEdition(folder: string): void {
  for (const { path, text } of editionFiles()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The outcome, if it came in time and nothing of the input ran. */
function judgeQuickly(
  files: Overrides,
  judgeIt: () => ReturnType<typeof judge> = () => judge(() => makeEdition(editionFiles(files))),
): ReturnType<typeof judge> {
  const start = process.threadCpuUsage();
  const outcome = judgeIt();
  const { user, system } = process.threadCpuUsage(start);
  expect((user + system) / 1_000).toBeLessThan(RUNAWAY);
  expect(globalThis).not.toHaveProperty('executed');
  expect({}).not.toHaveProperty('isAdmin');
  return outcome;
}

function judge(make: () => Edition): { readonly edition: Edition | undefined; readonly problems: readonly Problem[] } {
  try {
    return { edition: make(), problems: [] };
  } catch (error) {
    if (error instanceof ContentProblems) return { edition: undefined, problems: error.problems };
    throw error;
  }
}

/** A message has a place, a remedy, and nothing that moves a cursor or commands a machine. */
function expectPrintable(problems: readonly Problem[]): void {
  const report = reportProblems(problems);
  expect(report).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  expect(report).not.toMatch(/^\s*::|##\[/mu);
  for (const { place, rule } of problems) {
    expect(place.line).toBeGreaterThan(0);
    expect(REMEDIES[rule]).not.toBe('');
  }
}

/** Everything of an edition that a page prints as HTML. */
function htmlOf(edition: Edition | undefined): readonly string[] {
  if (edition === undefined) return [];
  const notes = edition.annotations.map((annotation) => noteView(annotation, edition));
  return [
    ...notes.flatMap(({ html, reading = '', positions, sources }) => [
      html,
      reading,
      ...positions.flatMap(({ says, holder }) => [says, holder]),
      ...sources.flatMap(({ label, at }) => [label, at]),
    ]),
    ...edition.terms.map(({ prose }) => proseHtml(prose, edition)),
    // Components print the values of bibliographies as text.
    ...edition.sources.flatMap(bibliographicParts).map((part) => part.replaceAll('<', '&lt;')),
  ];
}

function expectPlain(html: string): void {
  const tree: Root = fromHtml(html, { fragment: true });
  const elements: Element[] = [];
  visit(tree, 'element', (element) => void elements.push(element));
  expect(elements.map(({ tagName }) => tagName).filter((name) => !PLAIN.has(name))).toEqual([]);
  for (const { properties } of elements) {
    expect(Object.keys(properties).filter((name) => /^on|^style$|^src/iu.test(name))).toEqual([]);
    if (String(properties.href).startsWith('http')) expect(properties.rel).toEqual(['nofollow', 'ugc', 'noopener']);
    if (properties.href !== undefined) expect(properties.href).toMatch(/^(?:https:\/\/|\/)/u);
  }
}
