/** Facts that must hold of the edition in content/. All other tests of code use fixtures. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assembleText, sha256 } from './edition/text/assemble-text.ts';
import { ANNOTATION_KINDS } from './edition/kinds.ts';
import { readEdition } from './edition/load-edition.ts';
import { ContentProblems } from './edition/problems.ts';
import { proseText } from './edition/prose/prose-text.ts';
import { manualText } from './manual/manual-text.ts';
import { searchFiles } from './search/index/search-files.ts';
import { searchRecords } from './search/index/records.ts';
import { writeSearchIndex } from './search/index/write-index.ts';

const { edition: read, problems } = readEdition();
if (read === undefined) throw new ContentProblems(problems);
const edition = read;
const { info, passages, annotations, goals, bodies, instruments, terms } = edition;
const phrases = annotations.flatMap(({ anchor }) => (anchor.scope === 'phrase' ? [anchor] : []));

test('nothing is wrong with the edition, unfinished things included', () => {
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

test('every quotation stands on its words', () => {
  const misplaced = phrases.flatMap(({ passage, part, ranges }) =>
    ranges.filter(({ start, end, exact }) => passage[part].slice(start, end) !== exact),
  );
  expect(misplaced).toEqual([]);
});

test('some quotations are of a title', () => {
  expect(phrases.some(({ part }) => part === 'title')).toBe(true);
});

test('some quotations cross', () => {
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
  // Names of one word are words of the language too.
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

/** Two words and ten results must stay within 25 kB, so that no file of the index may be large. */
test('half of the files of the search index have less than 9 kB', () => {
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(9_000);
});

/** The largest hold words such as “and”, which a search leaves out. */
test('no file of the search index has more than 22 kB', () => {
  expect(sizes.at(-1)).toBeLessThan(22_000);
});

let sizes: readonly number[] = [];
const folder = mkdtempSync(join(tmpdir(), 'search-index-'));
beforeAll(async () => {
  const records = searchRecords(edition);
  await writeSearchIndex(records, searchFiles(edition, records, []), info.language, folder);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pf_index'));
  sizes = names.map((name) => statSync(join(folder, name)).size).toSorted((a, b) => a - b);
});
afterAll(() => rmSync(folder, { recursive: true }));
