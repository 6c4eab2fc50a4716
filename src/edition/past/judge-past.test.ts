import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationFile } from '../testing/annotation-file.ts';
import { editionFiles, editionWith, sampleText, type Overrides } from '../testing/edition-files.ts';
import { problemOf, problemsIn } from '../testing/problem-of.ts';
import { releasedSample } from '../testing/released-sample.ts';

const RELEASED = releasedSample('1.0.0');
const item = (id: string, rest = '') => `- { id: ${id}, date: 2026-01-02, reason: It was mended.${rest} }\n`;
const CONTEXT = 'annotations/chapter-1/inferior.md';
const SINCE = 'annotations/preamble/since.md';
const reported = (overrides: Overrides) =>
  problemsIn(editionFiles({ ...RELEASED, ...overrides })).map(({ rule, sentence }) => `${rule}: ${sentence}`);

test('an id that was released and is gone is named with its file, and with the note that has its words now', () => {
  const [problem, ...others] = problemsIn(
    editionFiles({ ...RELEASED, [CONTEXT]: undefined, 'annotations/chapter-1/courts.md': sampleText(CONTEXT) }),
  );
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    rule: 'lost-id',
    place: { path: `content/${CONTEXT}`, line: 1, column: 1 },
    sentence: 'annotation:chapter-1/inferior was released in 1.0.0 and is gone',
    note: 'the same words are in annotation:chapter-1/courts; was it renamed?\ngone.yaml: - { id: "annotation:chapter-1/inferior", date: …, reason: … }',
  });
});

test('everything that is lost is reported in one run', () => {
  expect(reported({ [CONTEXT]: undefined, [SINCE]: undefined, 'timeline.yaml': '[]\n' })).toEqual([
    'lost-id: annotation:chapter-1/inferior was released in 1.0.0 and is gone',
    'lost-id: annotation:preamble/since was released in 1.0.0 and is gone',
    'lost-id: event:signed was released in 1.0.0 and is gone',
  ]);
});

test('an unreadable file does not count as gone', () => {
  expect(reported({ [SINCE]: '---\nkind: a: b\n---\n' }).map((one) => one.split(':')[0])).toEqual(['malformed-yaml']);
});

test('a record says what became of an id, and where the thing is now', () => {
  const edition = editionWith({
    ...RELEASED,
    [CONTEXT]: undefined,
    'annotations/chapter-1/courts.md': sampleText(CONTEXT),
    [SINCE]: undefined,
    'gone.yaml':
      item('annotation:chapter-1/inferior', ', renamed: "annotation:chapter-1/courts"') +
      item('annotation:preamble/since', ', instead: ["term:treason"]'),
  });
  expect(
    edition.gone.map(({ kind, id, address, release, renamed, instead }) => [
      kind,
      id,
      address,
      release,
      renamed?.id,
      instead,
    ]),
  ).toEqual([
    ['annotation', 'chapter-1/inferior', 'chapters/1/#note-inferior', '1.0.0', 'chapter-1/courts', []],
    ['annotation', 'preamble/since', 'preamble/#note-since', '1.0.0', undefined, [{ kind: 'term', id: 'treason' }]],
  ]);
});

/** Two renames, of which the second one must be wrong. */
const renames = (first: string, second: string) => ({
  ...RELEASED,
  [CONTEXT]: undefined,
  [SINCE]: undefined,
  'annotations/chapter-1/courts.md': sampleText(CONTEXT),
  'gone.yaml':
    item('annotation:chapter-1/inferior', `, renamed: "${first}"`) +
    item('annotation:preamble/since', `, renamed: ⟦"${second}"`),
});

test('a chain of renames is refused, and its end is named', () => {
  expect(problemOf('wrong-rename', renames('annotation:chapter-1/courts', 'annotation:chapter-1/inferior'))).toBe(
    'annotation:chapter-1/inferior was itself renamed\nannotation:preamble/since → annotation:chapter-1/inferior → annotation:chapter-1/courts\nexpected: renamed: annotation:chapter-1/courts',
  );
});

test('renames in a circle are refused, each of them', () => {
  const { 'gone.yaml': records, ...files } = renames('annotation:preamble/since', 'annotation:chapter-1/inferior');
  const found = problemsIn(editionFiles({ ...files, 'gone.yaml': records.replace('⟦', '') }));
  expect(found.map(({ rule, sentence, place }) => [rule, sentence, place.line])).toEqual([
    ['wrong-rename', 'The renames go round in a circle', 1],
    ['wrong-rename', 'The renames go round in a circle', 2],
  ]);
});

test('a thing is not renamed to another existing one', () => {
  const files = { ...RELEASED, [SINCE]: undefined };
  expect(
    problemOf('wrong-rename', {
      ...files,
      'gone.yaml': item('annotation:preamble/since', ', renamed: ⟦"annotation:chapter-1/inferior"'),
    }),
  ).toBe(
    'annotation:chapter-1/inferior is another thing: release 1.0.0 has both\nexpected: instead: [annotation:chapter-1/inferior]',
  );
});

test('two things do not become one by their names', () => {
  expect(
    problemOf('wrong-rename', {
      ...renames('annotation:chapter-1/courts', 'annotation:chapter-1/courts'),
      'gone.yaml':
        item('annotation:chapter-1/inferior') +
        item('annotation:preamble/since', ', renamed: ⟦"annotation:chapter-1/curts"'),
    }),
  ).toBe('There is no annotation:chapter-1/curts\ndid you mean “annotation:chapter-1/courts”?');
  expect(
    reported({
      ...renames('annotation:chapter-1/courts', 'annotation:chapter-1/courts'),
      'gone.yaml': renames('annotation:chapter-1/courts', 'annotation:chapter-1/courts')['gone.yaml'].replace('⟦', ''),
    }),
  ).toEqual([
    'wrong-rename: annotation:preamble/since is renamed to annotation:chapter-1/courts too, but they were two things',
    'wrong-rename: annotation:chapter-1/inferior is renamed to annotation:chapter-1/courts too, but they were two things',
  ]);
});

test('a removed passage takes its notes and sentences with it', () => {
  const files = {
    ...RELEASED,
    'text/preamble.mdx': undefined,
    [SINCE]: undefined,
    'gone.yaml': item('passage:preamble'),
  };
  expect(reported(files).filter((one) => one.startsWith('lost-id'))).toEqual([]);
});

test('a note that says the same under another kind keeps its id', () => {
  const text = sampleText(CONTEXT)
    .replace('kind: context', 'kind: since')
    .replace('quote: inferior', 'quote: such inferior')
    .replace('before: such\n', '');
  expect(reported({ [CONTEXT]: text })).toEqual([]);
});

/** An edit of a note between two releases, and whether it is recorded correctly. */
interface Edit {
  readonly what: 'keep' | 'reword' | 'remove' | 'rename' | 'move' | 'add again';
  readonly isRecorded: boolean;
}
const edit = fc.record<Edit>({
  what: fc.constantFrom('keep', 'reword', 'remove', 'rename', 'move', 'add again'),
  isRecorded: fc.boolean(),
});

test('after any edits the check refuses exactly those that lose an id or give it twice', () => {
  const ids = ['preamble/one', 'chapter-1/two', 'proposal-02/three', 'proposal-02/four'];
  const text = (id: string, more = '') => annotationFile('kind: context', `What there is to say of ${id}.${more}`);
  const fileOf = (id: string) => `annotations/${id}.md`;
  const before = Object.fromEntries(ids.map((id) => [fileOf(id), text(id)]));
  const released = releasedSample('1.0.0', before);
  fc.assert(
    fc.property(fc.tuple(edit, edit, edit, edit), (edits) => {
      const files: Record<string, string | undefined> = { ...before, ...released };
      let records = '';
      const expected: string[] = [];
      for (const [index, { what, isRecorded }] of edits.entries()) {
        const id = ids[index] ?? '';
        const now = what === 'move' ? `closing/moved-${index}` : `${id}-renamed`;
        const isAway = what === 'remove' || what === 'rename' || what === 'move';
        if (what === 'reword') files[fileOf(id)] = text(id, ' And more.');
        if (isAway) files[fileOf(id)] = undefined;
        if (what === 'rename' || what === 'move') files[fileOf(now)] = text(id);
        if (what === 'keep' || what === 'reword') continue;
        if (isRecorded)
          records += item(
            `annotation:${id}`,
            what === 'rename' || what === 'move' ? `, renamed: "annotation:${now}"` : '',
          );
        if (isAway && !isRecorded) expected.push(`lost-id annotation:${id}`);
        if (what === 'add again' && isRecorded) expected.push(`living-id annotation:${id}`);
      }
      const found = problemsIn(editionFiles({ ...files, 'gone.yaml': records === '' ? '[]\n' : records }));
      expect(found.map(({ rule, sentence }) => `${rule} ${sentence.split(' ')[0] ?? ''}`).toSorted()).toEqual(
        expected.toSorted(),
      );
    }),
    { numRuns: 60 },
  );
});
