/** Every rule of the prose once, on a sample that breaks it and on one that does not. */
import { expect, test } from 'vitest';
import { ANNOTATION_WORDS, POSITION_RATIO, SENTENCE_WORDS, SHARED_WORDS } from './annotation-prose.ts';
import { checkProse, INTRODUCTION_WORDS } from './check-prose.ts';
import type { ProseRuleId } from '../rules.ts';
import { editionWith, sampleText, type Overrides } from '../testing/edition-files.ts';
import { annotationFile } from '../testing/annotation-file.ts';

const NOTE = 'annotations/proposal-01/new.md';
/** Words that no other text has; a full stop after each tenth. */
const words = (count: number, stem: string) =>
  Array.from({ length: count }, (_, index) => `${stem}${index}${index % 10 === 9 ? '.' : ''}`).join(' ');
const wording = (prose: string) =>
  annotationFile(
    'kind: wording\nquote: by Jury\nreading: by a jury\neffect: synonym\nbasis: conjecture\nconfidence: low',
    prose,
  );
const debate = (first: string, second: string) =>
  annotationFile(
    `kind: debate\npositions:\n  - { voice: scholar, holder: A, source: parchment, at: margin, says: ${first} }\n  - { voice: industry, holder: B, source: parchment, at: verso, says: ${second} }`,
    words(30, 'q'),
  );

/** A debate of governments, one for each country. */
const governments = (...countries: readonly string[]) =>
  annotationFile(
    `kind: debate\npositions:\n  - { voice: scholar, holder: A, source: parchment, at: margin, says: One two. }\n${countries.map((country, index) => `  - { voice: government, country: ${country}, holder: B${index}, source: parchment, at: verso, says: One two. }\n`).join('')}`.trimEnd(),
    words(30, 'q'),
  );

const withIntroduction = (count: number) =>
  sampleText('text/proposal-02.mdx').replace(/## In brief.*$|$/su, `\n## In brief\n\n${words(count, 'i')}\n`);

/** A text that breaks a rule, and one that just keeps it. Spelling has its own test. */
const CASES: Readonly<Record<Exclude<ProseRuleId, 'unknown-word'>, readonly [Overrides, Overrides]>> = {
  'prose-length': [
    { [NOTE]: annotationFile('kind: since', words(ANNOTATION_WORDS.most + 1, 'w')) },
    { [NOTE]: annotationFile('kind: since', words(ANNOTATION_WORDS.least, 'w')) },
  ],
  'introduction-length': [
    { 'text/proposal-02.mdx': withIntroduction(INTRODUCTION_WORDS.most + 1) },
    { 'text/proposal-02.mdx': withIntroduction(INTRODUCTION_WORDS.least) },
  ],
  'long-sentence': [
    { [NOTE]: annotationFile('kind: since', `${Array.from({ length: SENTENCE_WORDS + 1 }, () => 'so').join(' ')}.`) },
    { [NOTE]: annotationFile('kind: since', `${Array.from({ length: SENTENCE_WORDS }, () => 'so').join(' ')}.`) },
  ],
  'long-sentences': [
    { [NOTE]: annotationFile('kind: since', `${Array.from({ length: 420 }, () => 'so').join(' ')}.`) },
    {},
  ],
  'repeated-words': [
    {
      [NOTE]: annotationFile('kind: since', words(SHARED_WORDS + 1, 'w')),
      'annotations/proposal-02/new.md': annotationFile('kind: since', words(SHARED_WORDS + 1, 'w')),
    },
    {
      [NOTE]: annotationFile('kind: since', words(SHARED_WORDS, 'w')),
      'annotations/proposal-02/new.md': annotationFile('kind: since', words(SHARED_WORDS, 'w')),
    },
  ],
  'too-few-annotations': [
    {
      'edition.yaml': `${sampleText('edition.yaml')}expected: { proposal: { since: 1 } }\n`,
      [NOTE]: annotationFile('kind: since'),
    },
    { [NOTE]: annotationFile('kind: since') },
  ],
  'position-sentences': [
    { [NOTE]: debate('One two. Three four.', 'One two three four.') },
    { [NOTE]: debate('One two three four.', 'One two three four.') },
  ],
  'unbalanced-positions': [
    { [NOTE]: debate('One two.', words(2 * POSITION_RATIO + 1, 'p')) },
    { [NOTE]: debate('One two.', words(2 * POSITION_RATIO, 'p')) },
  ],
  'one-government': [{ [NOTE]: governments('US', 'US', 'US', 'CN') }, { [NOTE]: governments('US', 'US', 'CN', 'CN') }],
  'date-out-of-range': [
    { [NOTE]: annotationFile('kind: since').replace(/^date: .*$/mu, 'date: 1776-07-04') },
    { [NOTE]: annotationFile('kind: since') },
  ],
  'called-official': [
    { [NOTE]: wording(`The official English has this. ${words(30, 'w')}`) },
    { [NOTE]: wording(`The official English was not read. ${words(30, 'w')}`) },
  ],
  'unlabelled-doubt': [
    {
      'sources/parchment.yaml': `${sampleText('sources/parchment.yaml')}note: Not verified.\n`,
      [NOTE]: annotationFile('kind: since', words(30, 'w')),
    },
    {
      'sources/parchment.yaml': `${sampleText('sources/parchment.yaml')}note: Not verified.\n`,
      [NOTE]: annotationFile('kind: since', `This is not verified. ${words(30, 'w')}`),
    },
  ],
};

const broken = (rule: string, overrides: Overrides) =>
  checkProse(editionWith(overrides)).filter(
    (problem) =>
      problem.rule === rule && /\/new\.md$|^content\/$|^content\/text\/proposal-02/u.test(problem.place.path),
  );

test.each(Object.entries(CASES))('%s is reported where it is broken, and only there', (rule, [wrong, right]) => {
  expect(broken(rule, wrong)).toHaveLength(1);
  expect(broken(rule, right)).toEqual([]);
});
