/**
 * The three pictures that are tables: every fact of the edition is a mark, every mark is a link with words, and every
 * link leads to the fact as text.
 */
import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from './harness/published.ts';
import { editionOf, required } from '../browser/page-types.ts';
import { useReader } from './harness/reader.ts';

const { root } = inject('sites');
const edition = editionOf(root);
const open = useReader();
const pages = pagesOf(root);
const cellsOf = (section: string, table: string) =>
  selectAll(`${table} tbody td`, required(pages.get(`${root.base}${section}/`)).tree);
const linksOf = (cells: readonly Element[]) => cells.flatMap((cell) => selectAll('a', cell));
const pairs = (all: readonly (readonly [string, string])[]) => new Set(all.map((pair) => pair.join(' ')));

const PICTURES = [
  [
    'agenda',
    '.wrap table',
    pairs(
      edition.goals.flatMap(({ number, targets, alignments }) =>
        [...alignments, ...targets.flatMap((target) => target.alignments)].map(
          ({ passage }) => [String(number), passage] as const,
        ),
      ),
    ).size,
  ],
  ['instruments', '.wrap table', undefined],
  ['timeline', '.drawing table', undefined],
] as const;

describe.each(PICTURES)('/%s/', (section, table, marks) => {
  test('has a caption, a head for every row and column, and a word for every cell that shows a mark', () => {
    const { tree } = required(pages.get(`${root.base}${section}/`));
    const [picture] = selectAll(table, tree);
    expect(toString(required(selectAll('caption', picture)[0])).length).toBeGreaterThan(20);
    expect(selectAll('tbody tr', picture).every((row) => selectAll('th[scope=row]', row).length === 1)).toBe(true);
    expect(selectAll('thead th[scope=col]', picture).length).toBeGreaterThan(10);
    const links = linksOf(cellsOf(section, table));
    expect(links.length).toBeGreaterThan(30);
    if (marks !== undefined) expect(links).toHaveLength(marks);
    expect(links.filter((link) => toString(required(selectAll('.hidden', link)[0])).trim().length < 5)).toEqual([]);
  });

  test('leads from every mark to a place that says the same', () => {
    for (const link of linksOf(cellsOf(section, table))) {
      const [path = '', fragment] = String(link.properties.href).split('#');
      const { tree } = required(pages.get(path === '' ? `${root.base}${section}/` : path));
      expect(
        fragment === undefined || selectAll(`[id="${fragment}"]`, tree).length === 1,
        String(link.properties.href),
      ).toBe(true);
    }
  });
});

test('the timeline has a mark for every event, and the list has every event', () => {
  const marked = new Set(
    linksOf(cellsOf('timeline', '.drawing table')).map(({ properties }) => String(properties.href).split('#')[1]),
  );
  expect(marked).toEqual(new Set(edition.timeline.map(({ id }) => id)));
});

test('every parallel of an instrument is a mark in its row, and its silence is another', () => {
  const rows = selectAll('.wrap table tbody tr', required(pages.get(`${root.base}instruments/`)).tree);
  expect(rows).toHaveLength(edition.instruments.length);
  const proposals = new Set(edition.passages.filter(({ kind }) => kind === 'proposal').map(({ id }) => id));
  for (const [index, { id, parallels, silentOn }] of edition.instruments.entries()) {
    const named = new Set(
      [
        ...parallels.map(({ passage }) => passage),
        ...silentOn,
        ...edition.annotations
          .filter((annotation) => annotation.kind === 'parallel' && annotation.instruments.includes(id))
          .map(({ passage }) => passage),
      ].filter((passage) => proposals.has(passage)),
    );
    expect(selectAll('td a', rows[index]), id).toHaveLength(named.size);
  }
});

test.each(['light', 'dark'] as const)('marks of the pictures contrast with the paper by 3 to 1, %s', async (scheme) => {
  const page = await open(`${root.address}agenda/`, { scheme });
  const contrast = async (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const luminance = (colour: string) => {
          if (canvas === null) return Number.NaN;
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) =>
            value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
          );
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const style = name.startsWith('::')
          ? getComputedStyle(element, '::after').backgroundColor
          : getComputedStyle(element).getPropertyValue(name);
        const [one = 0, other = 0] = [
          luminance(style),
          luminance(getComputedStyle(document.body).backgroundColor),
        ].toSorted((a, b) => b - a);
        return (one + 0.05) / (other + 0.05);
      }, property);
  expect(await contrast('td .cell.direct', 'background-color')).toBeGreaterThanOrEqual(3);
  expect(await contrast('td .cell.indirect', 'border-block-start-color')).toBeGreaterThanOrEqual(3);
  expect(await contrast('td .cell.theme', 'border-block-start-color')).toBeGreaterThanOrEqual(3);
  await page.goto(`${root.address}timeline/`);
  expect(await contrast('.event', '::after')).toBeGreaterThanOrEqual(3);
  await page.goto(`${root.address}instruments/`);
  expect(await contrast('.instruments td a', 'color')).toBeGreaterThanOrEqual(3);
  await page.goto(`${root.address}figures/`);
  expect(await contrast('.drawn rect', 'fill')).toBeGreaterThanOrEqual(3);
});
