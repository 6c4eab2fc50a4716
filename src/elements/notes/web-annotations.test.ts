import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST, newNoteId, ownNoteFrom, type OwnNote } from './own-note.ts';
import { ownNotesMarkdown } from './own-notes-markdown.ts';
import { fromWebAnnotations, toWebAnnotations } from './web-annotations.ts';

const ROOT = 'https://edition.example/some/path/';
const moment = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const text = fc.string({ unit: 'grapheme', maxLength: 200 });
const note: fc.Arbitrary<OwnNote> = fc
  .record({
    id: fc.uuid(),
    page: fc.constantFrom('preamble/', 'proposals/8/'),
    part: fc.constantFrom('title' as const, 'text' as const),
    exact: text.filter((words) => words.trim() !== ''),
    before: text,
    after: text,
    sentence: fc.constantFrom('', 's1', 's12'),
    text,
    created: moment,
    modified: moment,
  })
  .map((one) => ({ ...one, sentence: one.part === 'title' ? '' : one.sentence }));
const sample: OwnNote = {
  id: '8f0c2f5e-4d1b-4d2a-8c3e-0a1b2c3d4e5f',
  page: 'proposals/8/',
  part: 'text',
  exact: 'share *data*',
  before: 'all parties to',
  after: 'fairly',
  sentence: 's2',
  text: 'Why “all”?',
  created: '2026-11-28T20:00:00.000Z',
  modified: '2026-11-28T21:00:00.000Z',
};

describe('own notes as Web Annotations', () => {
  test('come back unchanged, even at another address of the edition', () => {
    fc.assert(
      fc.property(fc.array(note), (notes) => {
        const written = toWebAnnotations(notes, ROOT, 'Notes');
        expect(fromWebAnnotations(written, ROOT)).toEqual({ notes, others: 0 });
        expect(fromWebAnnotations(written, 'http://127.0.0.1:4321/some/path/')).toEqual({ notes, others: 0 });
      }),
    );
  });

  test('have the form that the model of the W3C requires', () => {
    const { first } = JSON.parse(toWebAnnotations([sample], ROOT, 'Notes')) as { first: { items: unknown[] } };
    expect(first.items).toEqual([
      {
        id: `urn:uuid:${sample.id}`,
        type: 'Annotation',
        motivation: 'commenting',
        created: sample.created,
        modified: sample.modified,
        body: { type: 'TextualBody', value: sample.text, format: 'text/plain', purpose: 'commenting' },
        target: {
          source: `${ROOT}proposals/8/`,
          selector: [
            { type: 'TextQuoteSelector', exact: 'share *data*', prefix: 'all parties to', suffix: 'fairly' },
            { type: 'FragmentSelector', value: 's2' },
          ],
        },
      },
    ]);
  });

  const item = () =>
    (JSON.parse(toWebAnnotations([sample], ROOT, '')) as { first: { items: [Record<string, unknown>] } }).first
      .items[0];
  test.each([
    ['nothing', null],
    ['a number', 7],
    ['an annotation without a target', { ...item(), target: undefined }],
    [
      'one on another site',
      { ...item(), target: { ...(item()['target'] as object), source: 'https://else.example/x/' } },
    ],
    [
      'one that leads out of the site',
      { ...item(), target: { ...(item()['target'] as object), source: `${ROOT}../x/` } },
    ],
    ['one without a quotation', { ...item(), target: { source: `${ROOT}preamble/` } }],
    ['one whose id is markup', { ...item(), id: '<img src=x>' }],
    ['one whose date is none', { ...item(), created: 'yesterday', modified: 'today' }],
    ['one that is too long', { ...item(), body: { value: 'x'.repeat(LONGEST + 1) } }],
  ])('leave out %s, and count it', (_, other) => {
    expect(fromWebAnnotations(JSON.stringify([other, item()]), ROOT)).toEqual({ notes: [sample], others: 1 });
  });

  test('are refused if the file is not JSON', () => {
    expect(() => fromWebAnnotations('# Notes', ROOT)).toThrow(SyntaxError);
  });
});

test('a stored value is a note or nothing', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(ownNoteFrom(value)).toBe(undefined);
    }),
  );
  fc.assert(
    fc.property(note, (one) => {
      expect(ownNoteFrom(JSON.parse(JSON.stringify({ ...one, more: 1 })))).toEqual(one);
    }),
  );
});

test('a new id is a UUID, and none is given twice', () => {
  const ids = Array.from({ length: 50 }, newNoteId);
  expect(new Set(ids).size).toBe(50);
  expect(ids.every((id) => ownNoteFrom({ ...sample, id })?.id === id)).toBe(true);
});

test('in Markdown they are listed under their passages, in the order of the text, with their words quoted', () => {
  const passages = [
    { page: 'preamble/', name: 'Preamble' },
    { page: 'proposals/8/', name: 'Proposal 8: [Data]' },
  ];
  const other = { ...sample, page: 'preamble/', part: 'title' as const, sentence: '', text: '' };
  expect(ownNotesMarkdown([sample, other], passages, ROOT, 'Notes')).toBe(`# Notes

## [Preamble](${ROOT}preamble/)

> share \\*data\\*

*[28 November 2026](${ROOT}preamble/#title)*

## [Proposal 8: \\[Data\\]](${ROOT}proposals/8/)

> share \\*data\\*

Why “all”?

*[28 November 2026](${ROOT}proposals/8/#s2)*
`);
});
