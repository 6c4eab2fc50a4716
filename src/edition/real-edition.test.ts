/** What the commentary in content/ must hold, whatever it says. */
import { expect, test } from 'vitest';
import { assembleText, sha256 } from './assemble-text.ts';
import { ANNOTATION_KINDS } from './kinds.ts';
import { loadEdition } from './load-edition.ts';
import { proseText } from './prose-text.ts';

const { info, passages, annotations, goals } = loadEdition();

test('the passages make the published text, byte for byte', () => {
  expect(info.sha256).toMatch(/^[0-9a-f]{64}$/u);
  expect(sha256(assembleText(passages))).toBe(info.sha256);
});

test('every proposal has annotations, every kind occurs, and every annotation names a source and the place in it', () => {
  for (const passage of passages.filter(({ kind }) => kind === 'proposal')) expect(passage.annotations.length, passage.id).toBeGreaterThanOrEqual(2);
  expect(new Set(annotations.map(({ kind }) => kind))).toEqual(new Set(ANNOTATION_KINDS));
  for (const { id, sources } of annotations) expect(sources[0]?.at, id).toMatch(/\S/u);
});

test('quotations stand on their words, in titles too, and some cross', () => {
  const phrases = annotations.flatMap(({ anchor }) => (anchor.scope === 'phrase' ? [anchor] : []));
  for (const { passage, part, ranges } of phrases) for (const { start, end, exact } of ranges) expect(passage[part].slice(start, end)).toBe(exact);
  expect(phrases.some(({ part }) => part === 'title')).toBe(true);
  const cross = phrases.some((one) =>
    phrases.some((other) => one.passage === other.passage && one.part === other.part && one.ranges.some((a) => other.ranges.some((b) => a.start < b.start && b.start < a.end && a.end < b.end))),
  );
  expect(cross).toBe(true);
});

test('every passage has an introduction with sources', () => {
  expect(passages.filter(({ introduction: { prose, sources } }) => proseText(prose) === '' || sources.length === 0).map(({ id }) => id)).toEqual([]);
});

test('all targets of all goals are there', () => {
  expect(goals).toHaveLength(17);
  expect(goals.flatMap(({ targets }) => targets)).toHaveLength(169);
});
