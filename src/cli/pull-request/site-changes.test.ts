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
