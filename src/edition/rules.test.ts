/** Every rule once: the marker ⟦ in a sample is where the problem must point, the snapshot is what the author reads. */
import { expect, test } from 'vitest';
import { RULES, type RuleId } from './problems.ts';
import { editionFiles, sampleText, type Overrides } from './testing/edition-files.ts';
import { annotationFile } from './testing/file-texts.ts';
import { problemOf, problemsIn } from './testing/problem-of.ts';

const NOTE = 'annotations/proposal-01/new.md';
const SECTION = 'text/proposal-01.mdx';
const changed = (path: string, from: string, to: string): Overrides => ({ [path]: sampleText(path).replace(from, to) });

const CASES: Readonly<Record<RuleId, () => Overrides>> = {
  'malformed-yaml': () => ({ [NOTE]: '---\nkind: ⟦a: b\n---\n' }),
  'missing-fields': () => ({ [NOTE]: '⟦Only prose.\n' }),
  'missing-field': () => ({ [NOTE]: '---\n⟦kind: since\ndate: 2026-01-02\nsources: [{ source: parchment, at: art. III }]\n---\nWords.\n' }),
  'malformed-field': () => ({ [NOTE]: annotationFile('kind: wording\nreading: x\neffect: ⟦sense-shfit\nbasis: conjecture\nconfidence: low') }),
  'unknown-field': () => ({ [NOTE]: annotationFile('kind: since\n⟦quot: by Jury') }),
  'unreadable-file': () => ({ [NOTE]: `⟦${'x'.repeat(20_000)}` }),
  'hidden-character': () => ({ [NOTE]: annotationFile('kind: since', 'Words of the ⟦\u200Beditors.') }),
  'misplaced-file': () => ({ 'glossary/Upper.md': '⟦---\nlabel: upper\n---\n' }),
  'duplicate-id': () => changed('agenda/goal-01.yaml', '  - { id: "1.a"', '  - { id: ⟦"1.1", label: Again, uri: https://example.org/goals/1.1 }\n  - { id: "1.a"'),
  'missing-base-text': () => ({ 'text/proposal-03.mdx': '⟦---\ntitle: Nothing\n---\n' }),
  'changed-base-text': () => ({ ...changed('text/closing.mdx', 'The Ratification', '⟦A Ratification'), 'edition.yaml': sampleText('edition.yaml').replace(/sha256: .*\n/u, ''), 'text/sentences.lock.json': sampleText('text/sentences.lock.json') }),
  'code-in-mdx': () => changed(SECTION, '## In brief', '⟦<script>alert(1)</script>\n\n## In brief'),
  'forbidden-markup': () => ({ [NOTE]: annotationFile('kind: since', '⟦<hr>') }),
  'quote-not-found': () => ({ [NOTE]: annotationFile('quote: ⟦by a Jury\nkind: context') }),
  'quote-ambiguous': () => ({ 'annotations/proposal-02/new.md': annotationFile('quote: ⟦shall\nkind: context') }),
  'quote-broken': () => ({ [NOTE]: annotationFile('quote: [by Jury, ⟦The Trial]\nkind: context') }),
  'evidence-not-found': () => changed(SECTION, 'evidence: by Jury', 'evidence: ⟦by a Jury'),
  'unknown-link': () => ({ [NOTE]: annotationFile('kind: since', 'See ⟦[this](trem:treason).') }),
  'unknown-passage': () => changed('bodies/congress.md', '[closing]', '[⟦closign]'),
  'unknown-sentence': () => ({ [NOTE]: annotationFile('sentence: ⟦s9\nkind: context') }),
  'unknown-term': () => ({ [NOTE]: annotationFile('kind: since', 'See ⟦[this](term:traeson).') }),
  'unknown-body': () => ({ [NOTE]: annotationFile('kind: since', 'See ⟦[this](body:congres).') }),
  'unknown-instrument': () => ({ [NOTE]: annotationFile('kind: parallel\ninstruments: [⟦great-chart]') }),
  'unknown-goal': () => ({ [NOTE]: annotationFile('kind: since', 'See ⟦[this](goal:7).') }),
  'unknown-target': () => ({ [NOTE]: annotationFile('kind: since', 'See ⟦[this](target:1.b).') }),
  'unknown-witness': () => ({ [NOTE]: annotationFile('quote: by Jury\nkind: wording\nreading: by a jury\neffect: synonym\nbasis: internal\nconfidence: low\nwitness: [⟦parchmnet]') }),
  'unknown-source': () => ({ [NOTE]: annotationFile('kind: since').replace('source: parchment', 'source: ⟦parchmnet') }),
  'unknown-person': () => ({ [NOTE]: annotationFile('kind: since').replace('by: clerk', 'by: ⟦clrek') }),
  'unknown-chapter': () => changed(SECTION, 'chapter: 1', 'chapter: ⟦4'),
  'unused-source': () => ({ 'sources/vellum.yaml': '⟦type: document\ntitle: The vellum\npublisher: The archive\nissued: n.d.\nlanguage: en\n' }),
  'duplicate-url': () => ({
    'sources/vellum.yaml': 'type: document\ntitle: The vellum\npublisher: The archive\nissued: n.d.\naccessed: 2026-01-02\nURL: ⟦https://example.org/parchment\nlanguage: en\n',
    [NOTE]: annotationFile('kind: since').replace('source: parchment', 'source: vellum'),
  }),
  'alias-claimed-twice': () => changed('bodies/congress.md', 'kind: parliament', 'kind: parliament\naliases: [⟦Treason]'),
  'one-voice': () => changed('annotations/proposal-02/witnesses.md', '{ voice: scholar', '{ voice: ⟦government'),
  'wrong-witness': () => ({ [NOTE]: annotationFile('quote: by Jury\nkind: wording\nreading: by a jury\neffect: synonym\nbasis: ⟦internal\nconfidence: low') }),
  'unread-witness': () => changed('witnesses/parchment.yaml', 'extent: part', 'extent: ⟦none'),
  'long-quotation': () => changed('witnesses/parchment.yaml', 'quote: by Jury', `quote: ⟦${'word '.repeat(21)}`),
  'unsure-crux': () => ({ [NOTE]: annotationFile('quote: by Jury\nkind: wording\neffect: likely-error\nbasis: conjecture\nconfidence: ⟦high\ncrux: true') }),
  'lone-essay': () => ({ 'agenda/goal-02.md': '⟦---\nsources: []\n---\nWords.\n' }),
  contradiction: () => ({ 'annotations/closing/new.md': annotationFile('kind: parallel\ninstruments: [⟦great-charter]') }),
  'out-of-order': () => ({
    'timeline.yaml': `${sampleText('timeline.yaml')}- id: earlier\n  date: ⟦1776-07-04\n  title: Before\n  text: Before.\n  sources: [{ source: parchment, at: margin }]\n`,
  }),
};

test.each(Object.keys(RULES) as RuleId[])('%s: what is wrong, where, and what would be right', (rule) => {
  expect(problemOf(rule, CASES[rule]())).toMatchSnapshot();
});

test('a witness has the basis of the reading and is cited, and a conjecture has none', () => {
  const fields = 'quote: by Jury\nkind: wording\nreading: by a jury\neffect: synonym\nconfidence: low';
  expect(problemOf('wrong-witness', { [NOTE]: annotationFile(`${fields}\nbasis: conjecture\nwitness: ⟦[parchment]`) })).toBe(
    'A conjecture has a witness\nexpected: none, or another basis',
  );
  expect(problemOf('wrong-witness', { [NOTE]: annotationFile(`${fields}\nbasis: chinese\nwitness: [⟦parchment]`) })).toBe(
    'The witness “parchment” is of the basis “internal”, the reading of “chinese”\nexpected: the same basis',
  );
  const vellum = { 'sources/vellum.yaml': 'type: document\ntitle: The vellum\npublisher: The archive\nissued: n.d.\nlanguage: en\n' };
  expect(problemOf('wrong-witness', { ...vellum, [NOTE]: annotationFile(`${fields}\nbasis: internal\nwitness: [⟦parchment]`).replace('source: parchment', 'source: vellum') })).toBe(
    'The annotation does not cite the witness “parchment”\nexpected among its sources: parchment',
  );
});

test('what a witness has is said of a place that there is, in some words', () => {
  const witness = (from: string, to: string) => changed('witnesses/parchment.yaml', from, to);
  expect(problemOf('unknown-sentence', witness('sentence: s1', 'sentence: ⟦s9'))).toBe('There is no sentence “s9” in proposal-01\nexpected: s1');
  expect(problemOf('unknown-passage', witness('passage: proposal-01', 'passage: ⟦proposal-1'))).toBe('There is no passage “proposal-1”\ndid you mean “proposal-01”?');
  expect(problemOf('unknown-source', witness('quote: by Jury, source: parchment', 'quote: by Jury, source: ⟦parchmnet'))).toBe('There is no source “parchmnet”\ndid you mean “parchment”?');
  expect(problemOf('missing-field', witness('  - { passage: proposal-01, sentence: s1, quote: by Jury,', '  - ⟦{ passage: proposal-01, sentence: s1,'))).toBe(
    'Nothing is said of the sentence\nexpected: quote, says, or both',
  );
  expect(problemOf('malformed-field', witness('basis: internal', 'basis: ⟦conjecture'))).toContain('expected: official-english');
});

test('words are counted as their language counts them', () => {
  const chinese = (count: number) => ({ 'witnesses/parchment.yaml': sampleText('witnesses/parchment.yaml').replace('language: en', 'language: zh').replace('quote: by Jury', `quote: ⟦${'世界'.repeat(count)}`) });
  expect(problemOf('long-quotation', chinese(21))).toBe('The quotation has 21 words\nexpected: at most 20');
  expect(problemsIn(editionFiles(Object.fromEntries(Object.entries(chinese(20)).map(([path, text]) => [path, text.replace('⟦', '')]))))).toEqual([]);
});

test('an instrument that is silent on a passage has no parallel there', () => {
  const charter = (words: string) => sampleText('instruments/great-charter.md').replace('parallels:', `${words}\nparallels:`);
  expect(problemOf('missing-field', { 'instruments/great-charter.md': charter('silent: ⟦[preamble]') })).toBe(
    'The field “examined” is missing\nexpected: what of the instrument was examined, in words',
  );
  expect(problemOf('contradiction', { 'instruments/great-charter.md': charter('examined: the whole\nsilent: [⟦closing]') })).toBe(
    '“great-charter” is declared silent on closing and has a parallel there\nthe parallel: It was not ratified.',
  );
});

test('an omission without its reading, and words of the title, are told too', () => {
  expect(problemOf('missing-field', { [NOTE]: annotationFile('kind: wording\neffect: ⟦omission\nbasis: conjecture\nconfidence: low') })).toBe(
    'The field “reading” is missing\nonly “effect: addition” and “crux: true” may leave it out',
  );
  expect(problemOf('quote-not-found', { 'annotations/proposal-02/new.md': annotationFile('quote: ⟦against the Union\nkind: context') })).toBe(
    'These words are not in proposal-02\nthey are in the title: add or change “part: title”',
  );
});
