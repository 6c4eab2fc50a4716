import { expect, test } from 'vitest';
import { citationListHtml, noteHtml } from './note-html.ts';
import type { NoteView } from './note-view.ts';

const source = { label: 'Li <em>2022</em>', at: 'page 7', url: '/sources/li-2022/' };
const note: NoteView = {
  id: 'note-one',
  markId: 'mark-one',
  url: '/proposals/1/#note-one',
  letter: 'a',
  kind: 'debate',
  kindLabel: 'Debate',
  isQuiet: false,
  lemma: 'a & b',
  isQuoted: true,
  reading: '<i lang="zh">词</i>',
  html: '<p>Prose.</p>',
  judgement: 'same sense',
  positions: [{ voice: 'Scholar', holder: 'Li <b>Wei</b>', says: 'It is <em>so</em>.', source }],
  instruments: [
    { label: 'GIDS', url: '/instruments/gids/' },
    { label: 'GDC', url: '/instruments/gdc/' },
  ],
  by: 'The editors',
  date: '1 May 2026',
  sources: [source, { ...source, at: 'page 9' }],
  historyUrl: '/history/proposals/1/#note-one',
  correctionUrl: '/contribute/correction/?about=annotation:proposal-01/one',
};

test('a note has its letter, its words, its prose, its positions and its sources', () => {
  expect(noteHtml(note, '#mark-one').replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
    "<a class="k" role="doc-backlink" href="#mark-one" aria-label="a">
    </a>
    <article>
    <h3 class="lem">
    <span class="kind">Debate</span> <span class="words">a &#x26; b</span>
    </h3>
    <b class="other">
    <i lang="zh">词</i>
    </b>
    <p>Prose.</p>
    <ul class="positions">
    <li>
    <b>Scholar</b> · <span>Li <b>Wei</b>
    </span>
    <p>It is <em>so</em>.</p>
    <p class="meta">
    <a class="to-source" href="/sources/li-2022/">Li <em>2022</em>
    </a>, page 7</p>
    </li>
    </ul>
    <p class="meta">The editors, 1 May 2026 · same sense · <a class="to-instrument" href="/instruments/gids/">GIDS</a>, <a class="to-instrument" href="/instruments/gdc/">GDC</a>
    </p>
    <p class="meta">Sources: <a class="to-source" href="/sources/li-2022/">Li <em>2022</em>
    </a>, page 7; <a class="to-source" href="/sources/li-2022/">Li <em>2022</em>
    </a>, page 9</p>
    </article>"
  `);
});

test('without an address to go back to, the letter is not a link', () => {
  expect(noteHtml(note)).toContain('<span class="k" data-l="a"></span>');
});

test('without sources there is no list of sources', () => {
  expect(citationListHtml([])).toBe('');
  expect(noteHtml({ ...note, sources: [], positions: [] })).not.toContain('to-source');
});

test('outside of paper a note leads to its past, and to the page where a mistake in it is reported', () => {
  expect(noteHtml(note, '#mark-one')).not.toContain('own-links');
  expect(noteHtml(note, '#mark-one', true)).toContain(
    '<p class="meta own-links"><a href="/history/proposals/1/#note-one">History</a> <a href="/contribute/correction/?about=annotation:proposal-01/one">Is this wrong?</a></p></article>',
  );
});
