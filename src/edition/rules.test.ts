/**
 * Every rule once: the marker ⟦ in a sample is where the problem must point, and the snapshot is the message that the
 * author reads.
 */
import { expect, test } from 'vitest';
import { RULES, type RuleId } from './rules.ts';
import { editionFiles, sampleText, type Overrides } from './testing/edition-files.ts';
import { annotationFile } from './testing/annotation-file.ts';
import { problemOf, problemsIn } from './testing/problem-of.ts';
import { reviewsFile } from './testing/reviews-file.ts';
import { releasedSample } from './testing/released-sample.ts';

const NOTE = 'annotations/proposal-01/new.md';
const SECTION = 'text/proposal-01.mdx';
const WORDING = 'quote: by Jury\nkind: wording\nreading: by a jury\neffect: synonym\nconfidence: low';
const charter = (fields: string) =>
  sampleText('instruments/great-charter.md').replace('parallels:', `${fields}\nparallels:`);
const changed = (path: string, from: string, to: string): Overrides => ({ [path]: sampleText(path).replace(from, to) });

const BLACKSTONE: Overrides = {
  'sources/blackstone.yaml':
    'type: book\ntitle: Commentaries\npublisher: Clarendon Press\nissued: "1768"\nlanguage: en\n',
  'glossary/oath.md': '---\nlabel: solemn oath\nsources: [{ source: blackstone, at: ch. 3 }]\n---\nA promise.\n',
};
/** Every text of the sample reviewed, and the reviews then changed. */
const reviewed = (change: (yaml: string) => string, overrides: Overrides = {}): Overrides => {
  const { path, text } = reviewsFile(editionFiles(overrides), 'clerk', change);
  return { ...overrides, [path]: text };
};
const without = (name: string) => (yaml: string) =>
  yaml
    .split(/(?=^- of: )/mu)
    .filter((item) => !item.startsWith(`- of: ${name}\n`))
    .join('');
const markedAtFields = (path: string) => changed(path, '---\n', '---\n⟦');

const CASES: Readonly<Record<RuleId, () => Overrides>> = {
  'malformed-yaml': () => ({ [NOTE]: '---\nkind: ⟦a: b\n---\n' }),
  'missing-fields': () => ({ [NOTE]: '⟦Only prose.\n' }),
  'second-fields': () => ({
    [NOTE]: `${annotationFile('kind: since')}\n---\n⟦${annotationFile('kind: context').slice(4)}`,
  }),
  'missing-field': () => ({
    [NOTE]: '---\n⟦kind: since\ndate: 2026-01-02\nsources: [{ source: parchment, at: art. III }]\n---\nWords.\n',
  }),
  'malformed-field': () => ({
    [NOTE]: annotationFile('kind: wording\nreading: x\neffect: ⟦sense-shfit\nbasis: conjecture\nconfidence: low'),
  }),
  'repeated-item': () => changed('bodies/congress.md', 'related: [closing]', 'related: [preamble, closing, ⟦preamble]'),
  'unknown-field': () => ({ [NOTE]: annotationFile('kind: since\n⟦quot: by Jury') }),
  'unreadable-file': () => ({ [NOTE]: `⟦${'x'.repeat(20_000)}` }),
  'hidden-character': () => ({ [NOTE]: annotationFile('kind: since', 'Words of the ⟦\u200Beditors.') }),
  'mixed-letters': () => ({ [NOTE]: annotationFile('kind: since', 'Words of the ⟦editоrs.') }),
  'marked-field': () => ({ [NOTE]: annotationFile('kind: since').replace('at: art. III', 'at: ⟦"<b>a</b>"') }),
  'misplaced-file': () => ({ 'glossary/Upper.md': '⟦---\nlabel: upper\n---\n' }),
  'duplicate-id': () =>
    changed(
      'agenda/goal-01.yaml',
      '  - { id: "1.a"',
      '  - { id: ⟦"1.1", label: Again, uri: https://example.org/goals/1.1 }\n  - { id: "1.a"',
    ),
  'missing-base-text': () => ({ 'text/proposal-03.mdx': '⟦---\ntitle: Nothing\n---\n' }),
  'changed-base-text': () => ({
    ...changed('text/closing.mdx', 'The Ratification', '⟦A Ratification'),
    'edition.yaml': sampleText('edition.yaml').replace(/sha256: .*\n/u, ''),
    'text/sentences.lock.json': sampleText('text/sentences.lock.json'),
  }),
  'code-in-mdx': () => changed(SECTION, '## In brief', '⟦<script>alert(1)</script>\n\n## In brief'),
  'long-prose': () => ({ [NOTE]: annotationFile('kind: since', `⟦${'Words. '.repeat(200)}`) }),
  'forbidden-markup': () => ({ [NOTE]: annotationFile('kind: since', '⟦<hr>') }),
  'quote-not-found': () => ({ [NOTE]: annotationFile('quote: ⟦by a Jury\nkind: context') }),
  'quote-ambiguous': () => ({ 'annotations/proposal-02/new.md': annotationFile('quote: ⟦shall\nkind: context') }),
  'quote-broken': () => ({ [NOTE]: annotationFile('quote: [by Jury, ⟦The Trial]\nkind: context') }),
  'evidence-not-found': () => changed(SECTION, 'evidence: by Jury', 'evidence: ⟦by a Jury'),
  'unknown-link': () => ({ [NOTE]: annotationFile('kind: since', 'See ⟦[this](trem:treason).') }),
  'deceptive-link': () => ({ [NOTE]: annotationFile('kind: since', 'See ⟦[un.org](https://example.net/).') }),
  'unknown-passage': () => changed('bodies/congress.md', '[closing]', '[⟦closign]'),
  'unknown-sentence': () => ({ [NOTE]: annotationFile('sentence: ⟦s9\nkind: context') }),
  'unknown-term': () => ({ [NOTE]: annotationFile('kind: since', 'See ⟦[this](term:traeson).') }),
  'unknown-body': () => ({ [NOTE]: annotationFile('kind: since', 'See ⟦[this](body:congres).') }),
  'unknown-instrument': () => ({ [NOTE]: annotationFile('kind: parallel\ninstruments: [⟦great-chart]') }),
  'unknown-goal': () => ({ [NOTE]: annotationFile('kind: since', 'See ⟦[this](goal:7).') }),
  'unknown-target': () => ({ [NOTE]: annotationFile('kind: since', 'See ⟦[this](target:1.b).') }),
  'unknown-witness': () => ({
    [NOTE]: annotationFile(
      'quote: by Jury\nkind: wording\nreading: by a jury\neffect: synonym\nbasis: internal\nconfidence: low\nwitness: [⟦parchmnet]',
    ),
  }),
  'unknown-source': () => ({
    [NOTE]: annotationFile('kind: since').replace('source: parchment', 'source: ⟦parchmnet'),
  }),
  'unknown-person': () => ({ [NOTE]: annotationFile('kind: since').replace('by: clerk', 'by: ⟦clrek') }),
  'unknown-chapter': () => changed(SECTION, 'chapter: 1', 'chapter: ⟦4'),
  'unused-source': () => ({
    'sources/vellum.yaml': '⟦type: document\ntitle: The vellum\npublisher: The archive\nissued: n.d.\nlanguage: en\n',
  }),
  'unsaid-reading': () =>
    changed(
      'sources/parchment.yaml',
      'URL: https://example.org/parchment\naccessed: 2026-01-02\nread: whole\n',
      'URL: ⟦https://example.org/parchment\naccessed: 2026-01-02\n',
    ),
  'read-unread': () => reviewed((yaml) => yaml, changed('sources/parchment.yaml', 'read: whole', 'read: ⟦none')),
  'duplicate-url': () => ({
    'sources/vellum.yaml':
      'type: document\ntitle: The vellum\npublisher: The archive\nissued: n.d.\naccessed: 2026-01-02\nURL: ⟦https://example.org/parchment\nread: whole\nlanguage: en\n',
    [NOTE]: annotationFile('kind: since').replace('source: parchment', 'source: vellum'),
  }),
  'alias-claimed-twice': () =>
    changed('bodies/congress.md', 'kind: parliament', 'kind: parliament\naliases: [⟦Treason]'),
  'look-alike': () => ({ 'people/zoe.yaml': 'name: ⟦The c1erk\n' }),
  'circular-parent': () => changed('bodies/congress.md', 'kind: parliament', 'kind: parliament\nparent: ⟦congress'),
  'circular-source': () => changed('sources/parchment.yaml', 'read: whole', 'read: whole\nreports: ⟦parchment'),
  'malformed-alias': () => changed('bodies/congress.md', 'kind: parliament', 'kind: parliament\naliases: [⟦"5"]'),
  'one-voice': () => changed('annotations/proposal-02/witnesses.md', '{ voice: scholar', '{ voice: ⟦government'),
  'wrong-witness': () => ({
    [NOTE]: annotationFile(
      'quote: by Jury\nkind: wording\nreading: by a jury\neffect: synonym\nbasis: ⟦internal\nconfidence: low',
    ),
  }),
  'unread-witness': () => changed('witnesses/parchment.yaml', 'extent: part', 'extent: ⟦none'),
  'long-quotation': () => changed('witnesses/parchment.yaml', 'quote: by Jury', `quote: ⟦${'word '.repeat(21)}`),
  'stale-review': () => reviewed((yaml) => yaml.replace(/text: "[0-9a-f]{12}"/u, 'text: ⟦"000000000000"')),
  unreviewed: () => ({
    ...reviewed(without('annotation:preamble/since')),
    ...markedAtFields('annotations/preamble/since.md'),
  }),
  'awaits-review': () => ({ ...reviewed(without('term:treason')), ...markedAtFields('glossary/treason.md') }),
  'uncited-review': () => reviewed((yaml) => yaml.replace('{ source: parchment', '{ source: ⟦blackstone'), BLACKSTONE),
  'copy-as-original': () => {
    const copy = {
      'sources/parchment.yaml': `${sampleText('sources/parchment.yaml')}mirror-of: The first parchment\n`,
    };
    return reviewed(
      (yaml) => yaml.replaceAll('saw: original', 'saw: copy').replace('saw: copy', 'saw: ⟦original'),
      copy,
    );
  },
  'too-sure': () => ({
    [NOTE]: annotationFile(
      'quote: by Jury\nkind: wording\nreading: by a jury\neffect: synonym\nbasis: internal\nconfidence: ⟦high\nwitness: [parchment]',
    ),
  }),
  'unsure-crux': () => ({
    [NOTE]: annotationFile(
      'quote: by Jury\nkind: wording\neffect: likely-error\nbasis: conjecture\nconfidence: ⟦high\ncrux: true',
    ),
  }),
  'lone-essay': () => ({ 'agenda/goal-02.md': '⟦---\nsources: []\n---\nWords.\n' }),
  contradiction: () => ({
    'annotations/closing/new.md': annotationFile('kind: parallel\ninstruments: [⟦great-charter]'),
  }),
  'out-of-order': () => ({
    'timeline.yaml': `${sampleText('timeline.yaml')}- id: earlier\n  date: ⟦1776-07-04\n  title: Before\n  text: Before.\n  sources: [{ source: parchment, at: margin }]\n`,
  }),
  'lost-id': () => ({ ...releasedSample('1.0.0'), 'timeline.yaml': '⟦[]\n' }),
  'living-id': () => ({
    ...releasedSample('1.0.0'),
    'gone.yaml': '- { id: ⟦term:treason, date: 2026-01-02, reason: It was merged. }\n',
  }),
  'reused-id': () => ({
    ...releasedSample('1.0.0'),
    'annotations/proposal-02/witnesses.md': annotationFile('kind: ⟦since', 'Altogether something else happened later.'),
  }),
  'wrong-rename': () => ({
    ...releasedSample('1.0.0'),
    'timeline.yaml': '[]\n',
    'gone.yaml': '- { id: event:signed, date: 2026-01-02, reason: It was renamed., renamed: ⟦event:signde }\n',
  }),
  'unknown-release': () => ({
    ...releasedSample('1.0.0'),
    'gone.yaml': '- { id: ⟦term:traeson, date: 2026-01-02, reason: It was merged. }\n',
  }),
  'changed-release': () => {
    const [[path, text] = ['', '']] = Object.entries(releasedSample('1.0.0'));
    return { [path]: `⟦${(text ?? '').replace('The Trial', 'A Trial')}` };
  },
  'version-goes-back': () => ({
    ...releasedSample('2.0.0'),
    'edition.yaml': sampleText('edition.yaml').replace('version: ', 'version: ⟦'),
  }),
};

test.each(Object.keys(RULES) as RuleId[])('%s: what is wrong, where, and what would be right', (rule) => {
  expect(problemOf(rule, CASES[rule]())).toMatchSnapshot();
});

test('a conjecture has no witness', () => {
  expect(
    problemOf('wrong-witness', { [NOTE]: annotationFile(`${WORDING}\nbasis: conjecture\nwitness: ⟦[parchment]`) }),
  ).toBe('A conjecture has a witness\nexpected: none, or another basis');
});

test('a witness has the basis of the reading', () => {
  expect(
    problemOf('wrong-witness', { [NOTE]: annotationFile(`${WORDING}\nbasis: chinese\nwitness: [⟦parchment]`) }),
  ).toBe('The witness “parchment” has “basis: internal”, the reading “basis: chinese”\nexpected: the same basis');
});

test('a witness is cited by its annotation', () => {
  const vellum = {
    'sources/vellum.yaml': 'type: document\ntitle: The vellum\npublisher: The archive\nissued: n.d.\nlanguage: en\n',
  };
  const note = annotationFile(`${WORDING}\nbasis: internal\nwitness: [⟦parchment]`).replace(
    'source: parchment',
    'source: vellum',
  );
  expect(problemOf('wrong-witness', { ...vellum, [NOTE]: note })).toBe(
    'The annotation does not cite the witness “parchment”\nexpected among its sources: parchment',
  );
});

const witness = (from: string, to: string) => changed('witnesses/parchment.yaml', from, to);

test.each([
  [
    'a sentence that is there',
    'unknown-sentence',
    'sentence: s1',
    'sentence: ⟦s9',
    'There is no sentence “s9” in proposal-01\nexpected: s1',
  ],
  [
    'a passage that is there',
    'unknown-passage',
    'passage: proposal-01',
    'passage: ⟦proposal-1',
    'There is no passage “proposal-1”\ndid you mean “proposal-01”?',
  ],
  [
    'a source that is there',
    'unknown-source',
    'quote: by Jury, source: parchment',
    'quote: by Jury, source: ⟦parchmnet',
    'There is no source “parchmnet”\ndid you mean “parchment”?',
  ],
  [
    'some words',
    'missing-field',
    '  - { passage: proposal-01, sentence: s1, quote: by Jury,',
    '  - ⟦{ passage: proposal-01, sentence: s1,',
    'The sentence has no words and no statement\nexpected: quote, says, or both',
  ],
] as const)('a statement of a witness names %s', (_what, rule, from, to, message) => {
  expect(problemOf(rule, witness(from, to))).toBe(message);
});

test('a witness is not a conjecture', () => {
  expect(problemOf('malformed-field', witness('basis: internal', 'basis: ⟦conjecture'))).toContain(
    'expected: official-english',
  );
});

/** The sample's witness in Chinese, with a quotation of this many words. */
const chineseWitness = (words: number) => {
  const text = sampleText('witnesses/parchment.yaml').replace('language: en', 'language: zh');
  return { 'witnesses/parchment.yaml': text.replace('quote: by Jury', `quote: ⟦${'世界'.repeat(words)}`) };
};

test('the words of a long quotation of a witness are counted in its language', () => {
  expect(problemOf('long-quotation', chineseWitness(21))).toBe('The quotation has 21 words\nexpected: at most 20');
});

test('a quotation of a witness may have as many words as the limit', () => {
  const files = Object.fromEntries(
    Object.entries(chineseWitness(20)).map(([path, text]) => [path, text.replace('⟦', '')]),
  );
  expect(problemsIn(editionFiles(files))).toEqual([]);
});

test('an instrument that is silent somewhere says which part of it was examined', () => {
  expect(problemOf('missing-field', { 'instruments/great-charter.md': charter('silent: ⟦[preamble]') })).toBe(
    'The field “examined” is missing\nexpected: which part of the instrument was examined, in words',
  );
});

test('an instrument that is silent on a passage has no parallel there', () => {
  expect(
    problemOf('contradiction', { 'instruments/great-charter.md': charter('examined: the whole\nsilent: [⟦closing]') }),
  ).toBe('“great-charter” is declared silent on closing but has a parallel there\nthe parallel: It was not ratified.');
});

test.each([
  ['nothing on a passage and something', 'closing', 'ch. 40', 'wider', 'everywhere: It was not ratified.', 'absent'],
  ['two relations of one place', 'proposal-01', 'Ch. 39', 'narrower', 'ch. 39: It speaks of peers.', 'wider'],
])('the parallels of an instrument do not contradict each other: %s', (_what, passage, at, relation, other, known) => {
  const charterFile = sampleText('instruments/great-charter.md').replace(
    '\n---\nA charter',
    `\n  - { passage: ${passage}, at: ${at}, relation: ⟦${relation}, says: It is so. }\n---\nA charter`,
  );
  expect(problemOf('contradiction', { 'instruments/great-charter.md': charterFile })).toBe(
    `Two parallels of one passage contradict each other\n“relation: ${relation}” for ${at}\nbut “relation: ${known}” for ${other}`,
  );
});

test('who gives the name of a thing in place of its id reads which id is meant', () => {
  expect(
    problemOf('unknown-instrument', { [NOTE]: annotationFile('kind: parallel\ninstruments: [⟦great Charter]') }),
  ).toBe('There is no instrument “great Charter”\ndid you mean “great-charter”?');
  expect(
    problemOf('unknown-source', { [NOTE]: annotationFile('kind: since').replace('parchment', '⟦"The parchment"') }),
  ).toBe('There is no source “The parchment”\ndid you mean “parchment”?');
});

test('an omission gives the missing words', () => {
  expect(
    problemOf('missing-field', {
      [NOTE]: annotationFile('kind: wording\neffect: ⟦omission\nbasis: conjecture\nconfidence: low'),
    }),
  ).toBe('The field “reading” is missing\nonly “effect: addition” and “crux: true” may leave it out');
});

test('words of the title are found there if the text does not have them', () => {
  expect(
    problemOf('quote-not-found', {
      'annotations/proposal-02/new.md': annotationFile('quote: ⟦against the Union\nkind: context'),
    }),
  ).toBe('These words are not in proposal-02\nthey are in the title: add or change “part: title”');
});

test('a reported source must exist if it is written like an id', () => {
  expect(
    problemOf(
      'unknown-source',
      changed('sources/parchment.yaml', 'read: whole', 'read: whole\nreports: ⟦other-parchment'),
    ),
  ).toBe('There is no source “other-parchment”\ndid you mean “parchment”?');
});

test('a term has a definition', () => {
  const empty = sampleText('glossary/treason.md').replace('Betrayal of one’s own state.', '');
  expect(problemOf('missing-field', { 'glossary/treason.md': `⟦${empty}` })).toBe('No prose comes after the fields');
});

test('an archived copy has an address of its own', () => {
  expect(
    problemOf(
      'malformed-field',
      changed('sources/parchment.yaml', 'read: whole', 'read: whole\narchived: ⟦https://example.org/parchment'),
    ),
  ).toMatchInlineSnapshot(`
    "The field “archived” does not have the expected form
    expected: the address of a copy, which differs from that of the source"
  `);
});
