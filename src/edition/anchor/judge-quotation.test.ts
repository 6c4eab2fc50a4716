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

const place = (pasted: string) =>
  judge.judge(pasted).places.map(({ words, url }) => [words, url.replace(/^.*#/u, '#')]);

test.each([
  ['Many have said that Funding should be given to the structure'],
  ['Proposal 6, sentence 9: Funding should be given to the structure'],
  ['Funding should be given to the structure https://name.example/a'],
  ['Funding should be given to the structure wholly'],
])('the place of “%s” begins and ends with the words that it has', (pasted) => {
  const [[shown = ''] = []] = place(pasted);
  expect(shown.toLowerCase()).toMatch(/^funding should be given to the structure$/u);
});

test.each([
  ['with other neighbours', 'The globe is undergoing profound changes unseen in a century.', 'profound changes'],
  ['alone', 'scrutiny of a five-point proposal', undefined],
  ['alone', 'strategic mutual trust', 'strategic mutual trust'],
  ['in part', 'the submarine cables and social capacity', undefined],
  ['with words left out of it', 'attach great importance to developing countries’ concerns', '… concerns'],
])('a known reading is named: %s, “%s”', (_, pasted, reading) => {
  const { readings } = judge.judge(pasted);
  if (reading === undefined) expect(readings).toEqual([]);
  else expect(readings.map((one) => one.reading).join('; ')).toContain(reading);
});

test('every reading, quoted alone, is altered and known, unless the text has these words too', () => {
  const unknown = textToCheck(edition).readings.filter(({ reading }) => {
    if (/[…[]/u.test(reading) || !reading.includes(' ')) return false;
    const { answer, readings } = judge.judge(reading);
    return answer !== 'exact' && !(answer === 'altered' && readings.some((one) => one.reading === reading));
  });
  expect(unknown.map(({ reading }) => reading)).toEqual([]);
});

test('in a sentence about the text, only the words in quotation marks are judged', () => {
  const said = (words: string) => judge.judge(`Its authors hold that “${words}”; few agree.`);
  expect(said('the world is experiencing rapid changes')).toMatchObject({ answer: 'exact', judged: 'marks' });
  expect(said('the world is experiencing slow changes')).toMatchObject({ answer: 'altered', judged: 'marks' });
  // Quotation marks of the text itself hide no change before them.
  expect(judge.judge('uphold the thinking of “achieving shared development, ensuring common security”').answer).toBe(
    'altered',
  );
});

test('sentences that were joined from two passages are named with both places', () => {
  const [one, other] = [edition.passages[0]?.sentences[1], edition.passages.at(-1)?.sentences[0]];
  for (const [first, second] of [
    [one, other],
    [other, one],
  ]) {
    const { answer, places, difference } = judge.judge(`${first?.text ?? ''} ${second?.text ?? ''}`);
    expect([answer, difference]).toEqual(['altered', []]);
    expect(places.map(({ url }) => url.replace(/^.*#/u, ''))).toEqual([first?.id, second?.id]);
  }
});

test('words of a title and of a sentence are in both, and words that occur twice have two places', () => {
  for (const { title, sentences, kind } of edition.passages.filter((one) => one.kind === 'proposal')) {
    const { answer, places } = judge.judge(`${title}. ${sentences[0]?.text ?? ''}`);
    expect([kind, answer, places[0]?.isInTitle, places[0]?.sentences]).toEqual(['proposal', 'exact', true, [1, 1]]);
  }
  const { count, places } = judge.judge('the international community');
  expect(places).toHaveLength(Math.min(count, 5));
});

test.each([
  ['exact', '1. The world is experiencing rapid changes unseen in a century. 2. The COVID-19 pandemic has taken'],
  ['exact', '<p title="5 > 4">The world</p> <a href="x" data-b=\'a>b\'>is</a> experiencing rapid changes'],
  ['exact', 'The world is [experiencing][2] rapid changes'],
  ['exact', 'The world is ~~not~~ experiencing rapid <del>slow</del> changes'],
  ['altered', 'The world ~~is~~ experiencing rapid changes'],
])('markup is not quoted (%s): %s', (answer, pasted) => {
  expect(judge.judge(pasted).answer).toBe(answer);
});

const words = edition.passages.flatMap(({ title, text }) => `${title} ${text}`.split(/\s+/u));

test.each([
  ['letters that the text has not', '携手构建网络空间命运共同体'.repeat(2800)],
  ['one long word', 'x'.repeat(100_000)],
  ['a word of the text again and again', 'the '.repeat(25_000)],
  ['lines', `${'\n'.repeat(100_000)}x`],
  ['quotation marks before brackets', `${'"('.repeat(50_000)}x`],
  ['tags without an end', '<a "'.repeat(25_000)],
  ['every third word of the text with others between', words.map((word, at) => (at % 3 ? 'zz' : word)).join(' ')],
  ['the words of the text in no order', words.map((_, at) => words[(at * 611) % words.length]).join(' ')],
])('a long quotation is answered at once: %s', (_, pasted) => {
  const begun = performance.now();
  expect(judge.judge(pasted).answer).toBe('absent');
  expect(performance.now() - begun).toBeLessThan(10_000);
});

test('the whole text with a word changed here and there is compared word by word', () => {
  const changed = words.map((word, at) => (at % 400 === 200 ? 'dragons' : word)).join(' ');
  const { answer, difference } = judge.judge(changed);
  expect(answer).toBe('altered');
  expect(difference.filter((piece) => piece.in === 'quotation').map((piece) => piece.words)).toEqual(
    words.flatMap((__, at) => (at % 400 === 200 ? ['dragons'] : [])),
  );
});

test('100 kB are answered at once', () => {
  const begun = performance.now();
  const pasted = `${'Other words that nobody has written. '.repeat(2800)}${edition.passages[0]?.sentences[0]?.text ?? ''}`;
  const verdict = judge.judge(pasted);
  expect(verdict.answer).toBe('absent');
  expect(verdict.places.map(({ url }) => url)).toEqual([expect.stringContaining('#s1')]);
  expect(performance.now() - begun).toBeLessThan(10_000);
});
