/** Works that are formatted by their shape equal what the processor makes of each of them. */
import { expect, test } from 'vitest';
import { contentEdition } from '../edition/testing/content-edition.ts';
import { inStyles, STAND_IN } from './citation-styles.ts';
import { sourceItem, type CslJsonItem } from './csl-json.ts';
import { dayForms, formatCitation } from './format-citation.ts';
import { formatWorks } from './format-works.ts';

const READ = { 'date-parts': [[STAND_IN.year, STAND_IN.month, STAND_IN.day]] };
const months = inStyles((id) => dayForms(id).map((form) => form.replaceAll(/[\d,\s]/gu, '')));
const works = (items: readonly CslJsonItem[]) =>
  items.map((item) => ({ ...item, URL: 'https://address.invalid/', accessed: READ }));
const singly = (items: readonly CslJsonItem[]) => items.map((item) => inStyles((id) => formatCitation(id, item)));

test('sources of every type are written as the style writes each of them', () => {
  const byType = Map.groupBy(contentEdition().sources.map(sourceItem), ({ type }) => type);
  const items = works([...byType.values()].flatMap((some) => some.slice(0, 6).map(({ note: _, ...item }) => item)));
  expect(items.length).toBeGreaterThan(byType.size);
  expect(formatWorks(items, months)).toEqual(singly(items));
});

test.each([
  ['a title in another language', { title: 'das neue Gesetz', language: 'de' }],
  ['a title with a second one', { title: 'new rules: an overview of a law' }],
  ['quotation marks', { title: 'the “new” rules' }],
  ['a question', { title: 'who decides?' }],
  ['Chinese words', { title: '网络空间命运共同体' }],
  ['a person', { author: [{ family: 'Roe', given: 'Jane Ann' }] }],
  ['an author who publishes it', { author: [{ literal: 'Some office' }], publisher: 'Some office' }],
  ['an author with a full stop', { author: [{ literal: 'Some Office, Inc.' }] }],
  ['a month', { issued: { 'date-parts': [[2021, 5]] } }],
  ['no date', { issued: undefined }],
])('%s is written as the style alone would write it', (_what, said) => {
  const item = { id: 'x', type: 'report', title: 'the rules of a net', language: 'en', publisher: 'the house of x' };
  const issued = { 'date-parts': [[2020, 12, 31]] };
  const items = works([{ ...item, issued, ...said } as CslJsonItem]);
  expect(formatWorks(items, months)).toEqual(singly(items));
});
