import fc from 'fast-check';
import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import { readMarkdownFile, readYamlFile } from '../../markdown/author-file.ts';
import type { Problem } from '../problems.ts';
import { editionFiles } from '../testing/edition-files.ts';
import { problemsIn } from '../testing/problem-of.ts';
import { SAMPLE_COMMENTARY } from '../testing/sample-commentary.ts';

const NOTE = 'annotations/proposal-01/new.md';
const RIGHT = {
  quote: 'by Jury',
  kind: 'parallel',
  instruments: ['great-charter'],
  by: 'clerk',
  date: '2026-01-02',
  sources: [{ source: 'parchment', at: 'margin' }],
};

/** Mistakes of a note, each in a field of its own or in the prose. */
const MISTAKES: readonly (readonly [string, Readonly<Record<string, unknown>> | string])[] = [
  ['a number for words', { sources: [{ source: 'parchment', at: 7 }] }],
  ['words that are not in the text', { quote: 'by a Sheriff' }],
  ['a day that no calendar has', { date: '2026-02-30' }],
  ['nobody', { by: 'nobody' }],
  ['a field that there is not', { colour: 'red' }],
  ['a list of nothing', { words: [{ a: 1 }] }],
  ['a choice that there is not', { assistance: 'maybe' }],
  ['an instrument that there is not', { instruments: ['small-charter'] }],
  ['a link to nothing', 'See [this](term:nothing).'],
  ['an image', '![x](https://example.org/x.png)'],
];

test('a file with independent mistakes has one problem for each of them', () => {
  fc.assert(
    fc.property(fc.subarray([...MISTAKES], { minLength: 1 }), (mistakes) => {
      const changed = mistakes.flatMap(([, change]) => (typeof change === 'string' ? [] : Object.entries(change)));
      const fields = { ...RIGHT, ...Object.fromEntries(changed) };
      const prose = mistakes.flatMap(([, change]) => (typeof change === 'string' ? [change] : []));
      const text = `---\n${stringify(fields)}---\n${['Prose.', ...prose].join('\n\n')}\n`;
      const problems = problemsIn(editionFiles({ [NOTE]: text }));
      expect(problems.map(({ place, sentence }) => `${place.path}: ${sentence}`)).toHaveLength(mistakes.length);
    }),
    { numRuns: 60 },
  );
});

test('a rule about several fields is judged beside a mistake in another one', () => {
  const source = { type: 'book', title: 7, issued: '1768', language: 'en' };
  const problems = problemsIn(editionFiles({ 'sources/parchment.yaml': stringify(source) }));
  expect(problems.map(({ field }) => field)).toEqual([['author'], ['title']]);
});

const FILES = Object.entries(SAMPLE_COMMENTARY).filter(
  ([path]) => /^[a-z]+\/.*\.(?:md|yaml)$/u.test(path) && !/^(?:reviews|releases)\//u.test(path),
);
const everyField = FILES.flatMap(([path, text]) => {
  const { fields } = path.endsWith('.md') ? readMarkdownFile(text) : readYamlFile(text);
  return typeof fields === 'object' && fields !== null && !Array.isArray(fields)
    ? Object.keys(fields).map((name) => [path, name, fields as Readonly<Record<string, unknown>>, text] as const)
    : [];
});

test.each(everyField)(
  '%s: a fault in “%s” hides nothing else, and causes no further report',
  (path, name, fields, text) => {
    for (const value of [{ nothing: { like: 'it' } }, [[[1]]]]) {
      const wrong = stringify({ ...fields, [name]: value, shade: 'red' });
      const prose = text.replace(/^---\n[^]*?\n---\n/u, '');
      const file = path.endsWith('.md') ? `---\n${wrong}---\n${prose}` : wrong;
      const problems = problemsIn(editionFiles({ [path]: file }));
      const isOfIt = ({ field, place }: Problem) => field?.[0] === name && place.path === `content/${path}`;
      expect(
        problems.filter((one) => !isOfIt(one) && one.rule !== 'unknown-field').map(({ sentence }) => sentence),
      ).toEqual([]);
      expect(problems.map(({ sentence }) => sentence)).toContain('There is no field “shade” here');
    }
  },
);
