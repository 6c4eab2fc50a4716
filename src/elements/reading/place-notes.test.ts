import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnHeight, placeNotes, type NotesColumn } from './place-notes.ts';

const ROW = 32;
const column = (ats: readonly number[], open: number, height = 200): NotesColumn => ({
  notes: ats.map((at, index) => ({ at, height: index === open ? height : ROW })),
  open,
  view: { top: 0, bottom: 900 },
  line: 34,
  letters: { height: 28, perRow: 10 },
});

test('notes with enough space are beside their words', () => {
  expect(placeNotes(column([0, 100, 400], 1))).toEqual({ tops: [0, 100, 400], folded: 0 });
});

test('neighbours give way to the open note, upward and downward', () => {
  expect(placeNotes(column([90, 95, 100, 105], 2)).tops).toEqual([36, 68, 100, 300]);
});

test('notes for which no row is left become letters at the top', () => {
  const { tops, folded } = placeNotes(column([0, 0, 0, 0, 50], 4));
  expect([tops, folded]).toEqual([[0, 0, 0, 0, 50], 4]);
});

test('near the bottom of the window the open note covers the line of its words and stays in view', () => {
  expect(placeNotes(column([850], 0)).tops).toEqual([700]);
});

const columns = fc
  .record({
    ats: fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 30 }),
    open: fc.nat(),
    height: fc.integer({ min: 60, max: 400 }),
    top: fc.integer({ min: 0, max: 1200 }),
  })
  .map(({ ats, open, height, top }) => ({
    ...column(
      ats.toSorted((a, b) => a - b),
      open % ats.length,
      height,
    ),
    view: { top, bottom: top + 900 },
  }));

test('nothing overlaps, none is left out, and the open note covers the line of its words', () => {
  fc.assert(
    fc.property(columns, (given) => {
      const { tops, folded } = placeNotes(given);
      expect(tops).toHaveLength(given.notes.length);
      const rows = tops.slice(folded);
      const heights = given.notes.slice(folded).map(({ height }) => height);
      for (const [index, top] of rows.entries())
        if (index > 0) expect(top).toBeGreaterThanOrEqual((rows[index - 1] ?? 0) + (heights[index - 1] ?? 0));
      const letterRows = Math.ceil(folded / given.letters.perRow);
      expect(rows[0]).toBeGreaterThanOrEqual(letterRows * given.letters.height);
      const [own, ownTop = 0] = [given.notes[given.open], tops[given.open]];
      const isPushed = ownTop === letterRows * given.letters.height;
      if (own !== undefined && !isPushed) {
        expect(ownTop).toBeLessThanOrEqual(own.at);
        expect(ownTop + own.height).toBeGreaterThanOrEqual(own.at + given.line);
      }
    }),
  );
});

test('the open note is at the line of its words wherever the window holds it there', () => {
  fc.assert(
    fc.property(columns, (given) => {
      const own = given.notes[given.open] ?? { at: 0, height: 0 };
      const { tops, folded } = placeNotes(given);
      const letters = Math.ceil(folded / given.letters.perRow) * given.letters.height;
      fc.pre(own.at >= letters && own.at + own.height <= given.view.bottom);
      expect(tops[given.open]).toBe(own.at);
    }),
  );
});

test('notes whose words are in view are in view, if there is space', () => {
  fc.assert(
    fc.property(columns, (given) => {
      const { notes, view, open } = given;
      const seen = notes.map(({ at }) => at >= view.top && at < view.bottom);
      const heightOf = (from: number, to: number) =>
        notes.slice(from, to).reduce((sum, { height }, index) => (seen[from + index] ? sum + height : sum), 0);
      const own = notes[open] ?? { at: 0, height: 0 };
      // The open note is at its words, however much space it leaves.
      const latest = Math.min(own.at, view.bottom - own.height);
      fc.pre(seen[open] === true && own.at + given.line <= view.bottom && !seen[0]);
      fc.pre(heightOf(0, open) <= latest - view.top && latest + heightOf(open, notes.length) <= view.bottom);
      const { tops, folded } = placeNotes(given);
      fc.pre(folded === 0);
      for (const [index, top] of tops.entries())
        if (seen[index]) expect(top >= view.top - 1 && top + (notes[index]?.height ?? 0) <= view.bottom + 1).toBe(true);
    }),
  );
});

test('the column is high enough for any open note and any window, and no higher than one of them needs', () => {
  fc.assert(
    fc.property(columns, fc.integer({ min: 60, max: 400 }), ({ notes, open, view, ...column }, other) => {
      const rows = notes.map(({ at, height }, index) => ({ at, height: ROW, opened: index === open ? height : other }));
      const bottomOf = (opened: number, seen: NotesColumn['view']) => {
        const rooms = rows.map((row, index) => ({ at: row.at, height: index === opened ? row.opened : row.height }));
        const { tops } = placeNotes({ ...column, notes: rooms, open: opened, view: seen });
        return Math.max(...tops.map((top, index) => top + (rooms[index]?.height ?? 0)));
      };
      const height = columnHeight(rows, column);
      expect(bottomOf(open, view)).toBeLessThanOrEqual(height);
      expect(height).toBe(Math.max(...rows.map((_, index) => bottomOf(index, { top: 0, bottom: 1e6 }))));
    }),
  );
});
