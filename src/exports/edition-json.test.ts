import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { thingById, fixtureJson } from './fixture-edition.ts';

const json = fixtureJson();
const passageOf = (id: string) => thingById(json.passages, id);

test('the same edition gives the same file', () => {
  expect(JSON.stringify(fixtureJson())).toBe(JSON.stringify(json));
});

test('nothing is null or undefined but the sentence of words in a title', () => {
  const empty = JSON.stringify(json, (_key, value: unknown) => (value === undefined ? 'UNDEFINED' : value));
  expect(empty).not.toContain('UNDEFINED');
  expect(empty.match(/"\w+":null/gu)).toEqual(['"sentence":null', '"sentence":null']);
});

test('every address leads to one thing of its kind', () => {
  const kinds = [
    json.passages,
    json.passages.flatMap(({ sentences }) => sentences),
    json.annotations,
    json.terms,
    json.bodies,
    json.goals,
    json.goals.flatMap(({ targets }) => targets),
    json.instruments,
    json.sources,
    json.people,
    json.timeline,
  ];
  for (const things of kinds) {
    expect(things.length).toBeGreaterThan(0);
    expect(new Set(things.map(({ url }) => url)).size).toBe(things.length);
  }
});

test('passages are in reading order, each with its kind, number and chapter', () => {
  expect(json.passages.map(({ id, kind, number, chapter }) => ({ id, kind, number, chapter }))).toEqual([
    { id: 'preamble', kind: 'preamble' },
    { id: 'chapter-1', kind: 'chapter', number: 1, chapter: 1 },
    { id: 'proposal-01', kind: 'proposal', number: 1, chapter: 1 },
    { id: 'closing', kind: 'closing' },
  ]);
});

test('a passage says for which kinds of annotation nothing was found', () => {
  expect(passageOf('proposal-01')).toMatchObject({ url: '/proposals/1/', noneFound: { since: 'Nothing happened.' } });
});

test('a passage has its introduction with its sources', () => {
  expect(passageOf('proposal-01').introduction).toMatchObject({
    text: 'In brief\nWho lights the lamp, and who pays.\nA second paragraph.',
    sources: [{ source: 'harbour-log', at: 'p. 1' }],
  });
});

test('a passage has no field for a missing value', () => {
  expect(passageOf('closing')).not.toHaveProperty('introduction');
  expect(passageOf('closing')).not.toHaveProperty('noneFound');
});

test('a sentence has the id, the address and the words that its page has', () => {
  expect(passageOf('preamble').sentences[1]).toEqual({
    id: 's2',
    url: '/preamble/#s2',
    text: 'They need light.',
    start: 21,
    end: 37,
  });
});

test('offsets of sentences are those of their words', () => {
  for (const { text, sentences } of json.passages)
    for (const { start, end, text: words } of sentences) expect(text.slice(start, end)).toBe(words);
});

test('offsets of quotations are those of their words', () => {
  const quotes = json.annotations.flatMap(({ passage, part, quotes: all }) =>
    all.map((quote) => ({ passage, part, ...quote })),
  );
  for (const { passage, part, start, end, exact } of quotes)
    expect(passageOf(passage)[part].slice(start, end)).toBe(exact);
});

test('offsets of mentions are those of their words', () => {
  const mentions = [...json.terms, ...json.bodies].flatMap((entry) => entry.mentions);
  for (const { passage, part, start, end, exact } of mentions)
    expect(passageOf(passage)[part].slice(start, end)).toBe(exact);
});

test('the hash is that of the text rebuilt from the passages', () => {
  const rebuilt = json.passages.map(({ kind, number, title, text }) => {
    if (kind === 'chapter') return `${title}\n${text}`;
    return kind === 'proposal' ? `${number}. ${title}. ${text}` : text;
  });
  expect(json.edition.sha256).toBe(createHash('sha256').update(rebuilt.join('\n'), 'utf8').digest('hex'));
});

test('the edition says what it is, and has no field for an unknown value', () => {
  expect(json.edition).toMatchObject({
    title: 'The Lighthouse Rules',
    editors: 'keeper',
    language: 'en',
    provenance: { source: 'rules', at: 'the whole' },
  });
  expect(fixtureJson({ 'edition.yaml': (text) => text.replace(/^repository: .*\n/mu, '') }).edition).not.toHaveProperty(
    'repository',
  );
});
