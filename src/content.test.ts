/** Facts about the edition in content/. All other tests of code use fixtures. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assembleText, sha256 } from './edition/text/assemble-text.ts';
import { ANNOTATION_KINDS } from './edition/kinds.ts';
import { proseText } from './edition/prose/prose-text.ts';
import { judgedContent } from './edition/testing/content-edition.ts';
import { manualText } from './manual/manual-text.ts';
import { askAll, readQueries } from './cli/bench/ask-all.ts';
import { sentBytes } from './search/index/sent-bytes.ts';
import { contentIndex } from './search/index/testing/content-index.ts';

const { edition, problems } = judgedContent();
const { info, passages, annotations, goals, bodies, instruments, terms } = edition;
const phrases = annotations.flatMap(({ anchor }) => (anchor.scope === 'phrase' ? [anchor] : []));

test('nothing is wrong with the edition, unfinished work included', () => {
  expect(problems).toEqual([]);
});

test('the passages make the published text, byte for byte', () => {
  expect(info.sha256).toMatch(/^[0-9a-f]{64}$/u);
  expect(sha256(assembleText(passages))).toBe(info.sha256);
});

test('every proposal has at least two annotations', () => {
  expect(
    passages.filter(({ kind, annotations: own }) => kind === 'proposal' && own.length < 2).map(({ id }) => id),
  ).toEqual([]);
});

test('every kind of annotation occurs', () => {
  expect(new Set(annotations.map(({ kind }) => kind))).toEqual(new Set(ANNOTATION_KINDS));
});

test('every annotation names a source and the place in it', () => {
  expect(annotations.filter(({ sources }) => !/\S/u.test(sources[0]?.at ?? '')).map(({ id }) => id)).toEqual([]);
});

test('every quotation is on its words', () => {
  const misplaced = phrases.flatMap(({ passage, part, ranges }) =>
    ranges.filter(({ start, end, exact }) => passage[part].slice(start, end) !== exact),
  );
  expect(misplaced).toEqual([]);
});

test('some quotations are of a title', () => {
  expect(phrases.some(({ part }) => part === 'title')).toBe(true);
});

test('some quotations overlap', () => {
  const cross = phrases.some((one) =>
    phrases.some(
      (other) =>
        one.passage === other.passage &&
        one.part === other.part &&
        one.ranges.some((a) => other.ranges.some((b) => a.start < b.start && b.start < a.end && a.end < b.end)),
    ),
  );
  expect(cross).toBe(true);
});

test('every passage has an introduction with sources', () => {
  expect(
    passages
      .filter(({ introduction: { prose, sources } }) => proseText(prose) === '' || sources.length === 0)
      .map(({ id }) => id),
  ).toEqual([]);
});

test('all seventeen goals are there', () => {
  expect(goals.map(({ number }) => number)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
});

test('all 169 targets of the goals are there', () => {
  expect(new Set(goals.flatMap(({ targets }) => targets.map(({ id }) => id))).size).toBe(169);
});

test('the manual is the one that the code makes; if not: npm run manual', () => {
  expect(readFileSync('content/README.md', 'utf8')).toBe(manualText());
});

test('the code names nothing of the document', () => {
  const titles = passages.filter(({ kind }) => kind === 'chapter' || kind === 'proposal').map(({ title }) => title);
  // Names of one word are also words of the language.
  const long = [...bodies.map(({ name }) => name), ...terms.map(({ label }) => label)].filter(
    (name) => name.split(/\s+/u).length > 2,
  );
  const names = [
    info.title,
    info.shortTitle,
    info.issuer,
    ...titles,
    ...instruments.map(({ title }) => title),
    ...long,
  ];
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(?:ts|astro)$/u.test(name) && !/\.test\.ts$|\.d\.ts$|browser-tests|testing|fixture/u.test(name),
  );
  const sources = files.map((file) => [file, readFileSync(join('src', file), 'utf8')] as const);
  expect(
    names.flatMap((name) => sources.filter(([, text]) => text.includes(name)).map(([file]) => `${file}: ${name}`)),
  ).toEqual([]);
});

/** Of the search index: a query of two words loads two or three files of words, and one of texts for each result. */
test.each([
  ['core', 8000],
  ['vocabulary', 18_000],
  ['words', 6000],
  ['texts', 4500],
])('no file “%s” of the search index has more than %i bytes', (name, most) => {
  const sizes = [...contentIndex()].flatMap(([file, text]) => (file.split('-')[0] === name ? [sentBytes(text)] : []));
  expect(sizes.length).toBeGreaterThan(0);
  expect(Math.max(...sizes)).toBeLessThan(most);
});

/**
 * The search itself: it answers questions of readers, and finds nothing if there is nothing. The limits are the lowest
 * values ever measured.
 */
test('the right answer comes first, and nothing is found if there is nothing', async () => {
  const { first, firstThree, nothing } = await askAll(edition, contentIndex(), readQueries('queries'));
  expect({ first: first >= 0.9, firstThree: firstThree >= 0.97, nothing }).toEqual({
    first: true,
    firstThree: true,
    nothing: 1,
  });
});
