import { expect, test } from 'vitest';
import { editionWith, type Overrides } from '../../edition/testing/edition-files.ts';
import { annotationFile } from '../../edition/testing/annotation-file.ts';
import { editionJson } from '../../exports/edition-json.ts';
import { summarizeSiteChanges, type BuiltPages } from './site-changes.ts';

const site = (files: Overrides, pages: Readonly<Record<string, string>>): BuiltPages => ({
  edition: editionJson(editionWith(files), () => ''),
  pages: new Map(Object.entries(pages)),
});
const NOTE = 'annotations/proposal-01/new.md';

test('a new note is shown in its passage, before and after, with the pages that change', () => {
  const [before, after] = [
    '<script src="/a.1.js"></script><p class="x">One <a href="/a/" id="n">link</a>.',
    '<script src="/a.2.js"></script><p class="y">One <a href="/b/" id="n" aria-label="named">link</a>.',
  ];
  const was = site({}, { '/': 'Words.', '/a/': before, '/b/': '', '/d/': before });
  const now = site(
    { [NOTE]: annotationFile('quote: all Crimes\nkind: context', 'Words of *one* editor.') },
    { '/': 'Words.', '/a/': after, '/c/': '', '/d/': before.replace('.1.', '.2.').replace('class="x"', '') },
  );
  const summary = summarizeSiteChanges(was, now);
  expect(summary).toMatchInlineSnapshot(`
    "## What this changes

    ### Trials (proposal-01)

    **Before**

    > The Trial of all Crimes, except in Cases of Impeachment, shall be by Jury.

    **After**

    > The Trial of <b>all Crimes</b>, except in Cases of Impeachment, shall be by Jury.

    - New: \`proposal-01/new\`, context, by clerk
      - after: Words of one editor.

    ### 3 pages changed

    - \`/a/\` changed
      - - &lt;a href="/a/" id="n">
      - + &lt;a ariaLabel="named" href="/b/" id="n">
    - \`/b/\` gone
    - \`/c/\` new

    Changed in nothing that a reader sees: 1 page.

    The whole site is in the artifact “preview”: unpack it, and serve the folder with any static server.
    "
  `);
});

test('words of an author are not markup in the summary', () => {
  const hostile = annotationFile(
    'quote: all Crimes\nkind: context',
    '\\<img src=x onerror=alert(1)\\> \\[a\\](https://example.org/) @someone \\`code\\`',
  );
  const summary = summarizeSiteChanges(site({}, {}), site({ [NOTE]: hostile }, {}));
  expect(summary).toContain(
    '&lt;img src=x onerror=alert(1)> &#91;a&#93;(https:&#47;/example.org/) &#64;someone &#96;code&#96;',
  );
});

test('of a note that changed, the changed words are shown with those around them', () => {
  const words = (count: number, stem: string) =>
    Array.from({ length: count }, (_, index) => `${stem}${index}`).join(' ');
  const note = (changed: string) =>
    site({ [NOTE]: annotationFile('kind: context', `${words(50, 'a')} ${changed} ${words(50, 'b')}`) }, {});
  expect(summarizeSiteChanges(note('one word'), note('two words'))).toContain(
    [
      '  - before: … a42 a43 a44 a45 a46 a47 a48 a49 <b>one</b> <b>word</b> b0 b1 b2 b3 b4 b5 b6 b7 …',
      '  - after: … a42 a43 a44 a45 a46 a47 a48 a49 <b>two</b> <b>words</b> b0 b1 b2 b3 b4 b5 b6 b7 …',
    ].join('\n'),
  );
  const moved = site({ [NOTE]: annotationFile('quote: by Jury\nkind: context') }, {});
  expect(summarizeSiteChanges(site({ [NOTE]: annotationFile('kind: context') }, {}), moved)).toContain(
    '- Changed: `proposal-01/new`, context, by clerk\n  - its words are the same, something else of it changed\n',
  );
});

test('if no page changed, the summary says so', () => {
  expect(summarizeSiteChanges(site({}, {}), site({}, {}))).toContain('### 0 pages changed\n\nNone.');
});

test('if nothing changed, no passage is shown', () => {
  expect(summarizeSiteChanges(site({}, {}), site({}, {}))).not.toContain('**Before**');
});

test('a change that nearly all pages share is shown once', () => {
  const pages = (foot: string, own: string) =>
    Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`/${index}/`, `<p>Page ${index}.${index === 3 ? own : ''}</p>${foot}`]),
    );
  const summary = summarizeSiteChanges(
    site({}, pages('', '')),
    site({}, pages('<a href="/new/">New</a>', ' Changed.')),
  );
  expect(summary).toContain('### 1 page changed\n\n- `/3/` changed\n  - - Page 3.\n  - + Page 3. Changed.\n');
  expect(summary).toContain(
    'On nearly every page, and on 19 pages nothing else:\n\n- + &lt;a href="/new/">\n- + New\n',
  );
});
