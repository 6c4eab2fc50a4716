import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textToCheck } from '../../cite/text-to-check.ts';
import { contentEdition } from '../testing/content-edition.ts';
import { QuotationJudge } from './judge-quotation.ts';
import { QUOTATION_CASES } from '../testing/quotation-cases.ts';

const edition = contentEdition();
const judge = new QuotationJudge(textToCheck(edition));

test.each(QUOTATION_CASES)('%s: %s', (_, verdict, pasted) => {
  expect(judge.judge(pasted).answer).toBe(verdict);
});

test('there are 80 cases', () => {
  expect(QUOTATION_CASES.length).toBeGreaterThanOrEqual(80);
});

test('every sentence, title and run of sentences is exact, and leads to its place', () => {
  for (const { title, text, sentences, kind } of edition.passages) {
    expect(judge.judge(text), title).toMatchObject({ answer: 'exact' });
    if (kind === 'proposal') expect(judge.judge(title).answer, title).toBe('exact');
    for (const sentence of sentences)
      expect(judge.judge(sentence.text).places[0]?.url.endsWith(`#${sentence.id}`), sentence.text).toBe(true);
  }
});

test('a sentence without one of its words is never exact', () => {
  const sentences = edition.passages.flatMap((passage) => passage.sentences);
  fc.assert(
    fc.property(fc.constantFrom(...sentences), fc.nat(), ({ text }, at) => {
      const words = text.split(' ');
      const index = 1 + (at % Math.max(1, words.length - 2));
      if (words.length < 4 || words[index] === words[index + 1]) return;
      expect(judge.judge(words.toSpliced(index, 1).join(' ')).answer).toBe('altered');
    }),
  );
});

test('what differs is named, and a known reading with its note', () => {
  const { difference, readings } = judge.judge('The world is experiencing profound changes unseen in a century.');
  expect(difference.filter((piece) => piece.in !== 'both')).toEqual([
    { in: 'text', words: 'rapid' },
    { in: 'quotation', words: 'profound' },
  ]);
  expect(readings.map(({ reading }) => reading)).toEqual(['profound changes']);
});

test.each(['century.12', 'century¹²', 'century.³', 'century”.4'])(
  'the mark of a footnote, “%s”, is not a word',
  (end) => {
    expect(judge.judge(`The world is experiencing rapid changes unseen in a ${end}`).answer).toBe('exact');
  },
);

test.each([
  [
    'HTML',
    '<p>The world is experiencing <b>rapid</b> changes</p>\n<p>un<i>seen</i> in&nbsp;a century.<sup>12</sup></p>',
  ],
  ['Markdown', '> The world is [experiencing](https://a.example/b_(c)) **rapid** changes __unseen__ in a ~~century~~'],
  ['TeX', "``The world is \\emph{experiencing \\textbf{rapid} changes} unseen in a century''"],
])('words that were copied with the marks of %s are exact', (_, pasted) => {
  expect(judge.judge(pasted).answer).toBe('exact');
});

test('a word that differs at an end counts for one word of the text', () => {
  const [first, last] = [
    judge.judge('A world is experiencing rapid changes unseen in a century'),
    judge.judge('The world is experiencing rapid changes unseen in a decade'),
  ].map(({ difference }) => difference.filter((piece) => piece.in !== 'both').map(({ words }) => words));
  expect([first?.toSorted(), last?.toSorted()]).toEqual([
    ['A', 'The'],
    ['century', 'decade'],
  ]);
});

test('every reading of a phrase, quoted in its sentence, is known', () => {
  const unknown = textToCheck(edition).readings.filter(({ passage, part, start, end, reading }) => {
    const text = edition.passages[passage]?.[part] ?? '';
    const quoted = `${text.slice(0, start)} ${reading} ${text.slice(end)}`;
    const { answer, readings } = judge.judge(quoted);
    return answer === 'altered' && !/…|\[/u.test(reading) && !readings.some((one) => one.reading === reading);
  });
  expect(unknown.map(({ reading }) => reading)).toEqual([]);
});

test('100 kB are answered at once', () => {
  const begun = performance.now();
  const pasted = `${'Other words that nobody has written. '.repeat(2800)}${edition.passages[0]?.sentences[0]?.text ?? ''}`;
  const verdict = judge.judge(pasted);
  expect(verdict.answer).toBe('absent');
  expect(verdict.places.map(({ url }) => url)).toEqual([expect.stringContaining('#s1')]);
  expect(performance.now() - begun).toBeLessThan(10_000);
});
