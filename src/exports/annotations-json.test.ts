import { expect, test } from 'vitest';
import { thingById, fixtureJson } from './fixture-edition.ts';

const json = fixtureJson();
const passageOf = (id: string) => thingById(json.passages, id);
const annotationOf = (slug: string) => thingById(json.annotations, `proposal-01/${slug}`);

test('a quotation is between the words before and after it', () => {
  const { exact, prefix, suffix } = firstQuote('dusk');
  expect({ exact, prefix }).toEqual({ exact: 'lamp at dusk', prefix: '🔦!! The keeper lights the fog ' });
  expect(passageOf('proposal-01').text).toContain(prefix + exact + suffix);
});

test('context is never cut inside a character', () => {
  const { text } = passageOf('proposal-01');
  const [keeper, lamp] = [firstQuote('split'), firstQuote('dusk')];
  expect(text.slice(keeper.start - 32, keeper.start).isWellFormed()).toBe(false);
  expect(keeper.prefix).toBe(`${'🔦'.repeat(14)}!! `);
  expect(text.slice(lamp.end, lamp.end + 32).isWellFormed()).toBe(false);
  expect(lamp.suffix).toBe(` ${'🔦'.repeat(15)}`);
});

test('an omission is a point after the quoted words', () => {
  const point = passageOf('proposal-01').text.indexOf('pays') + 'pays'.length;
  expect(annotationOf('gap')).toMatchObject({ isOmission: true, sentences: ['s3'] });
  expect(annotationOf('gap').quotes).toEqual([
    {
      exact: '',
      prefix: ' at noon.\nThe Harbour Board pays',
      suffix: ' for oil. It pays late.',
      start: point,
      end: point,
    },
  ]);
});

test('words of a title are anchored in the title and in no sentence', () => {
  expect(annotationOf('title')).toMatchObject({
    scope: 'phrase',
    part: 'title',
    sentences: [],
    isOmission: false,
    quotes: [{ exact: 'fog lamp', prefix: 'Keeping the ', suffix: ' lit', start: 12, end: 20 }],
  });
});

test('a broken lemma keeps its parts in order', () => {
  expect(annotationOf('split').quotes.map(({ exact }) => exact)).toEqual(['The keeper', 'at noon']);
  expect(annotationOf('split').sentences).toEqual(['s2']);
});

test('a note on a sentence names the sentence and quotes nothing', () => {
  expect(annotationOf('late')).toMatchObject({ scope: 'sentence', quotes: [], sentences: ['s4'], part: 'text' });
});

test('a note on a whole passage names no sentence and quotes nothing', () => {
  expect(annotationOf('whole')).toMatchObject({
    scope: 'passage',
    quotes: [],
    sentences: [],
    letter: 'a',
    url: '/proposals/1/#note-whole',
  });
});

test('an annotation on wording has reading, effect, basis, confidence and witnesses', () => {
  expect(annotationOf('gap')).toMatchObject({
    kind: 'wording',
    reading: 'the keeper',
    effect: 'omission',
    basis: 'internal',
    confidence: 'middle',
    witnesses: ['harbour-log'],
    isCrux: false,
  });
});

test('a parallel has its instruments', () => {
  expect(annotationOf('dusk')).toMatchObject({
    kind: 'parallel',
    instruments: ['tide-act'],
    by: 'keeper',
    date: '2026-01-02',
  });
});

test('a debate has its positions in order', () => {
  expect(annotationOf('late')).toMatchObject({
    kind: 'debate',
    positions: [
      { voice: 'government', holder: 'The Board', says: 'It pays in time.', source: 'rules', at: 'r. 2' },
      { voice: 'scholar' },
    ],
  });
});

test('prose is given as plain text and as HTML', () => {
  expect(annotationOf('whole')).toMatchObject({
    text: 'It was repealed, see the opening.',
    html: '<p>It was repealed, see the opening.</p>',
  });
});

function firstQuote(slug: string) {
  const [quote] = annotationOf(slug).quotes;
  if (quote === undefined) throw new Error(`${slug} quotes nothing`);
  return quote;
}
