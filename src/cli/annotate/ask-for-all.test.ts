/** Conversations, with answers from a list: an answer that no question asks for, or a question without one, fails. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContribution } from '../../contribution/check-contribution.ts';
import { contributedFiles } from '../../contribution/contribution.ts';
import { editionDigest } from '../../contribution/edition-digest.ts';
import { editionWith } from '../../edition/testing/edition-files.ts';
import { readArguments } from '../command/read-arguments.ts';
import { ANNOTATE_FLAGS, contributionOf } from './annotate-flags.ts';
import { askForAll } from './ask-for-all.ts';
import { Stopped, type Asker } from './asker.ts';
import { draftsIn, newDraft, type NoteDraft } from './note-draft.ts';

const edition = editionWith();
const TODAY = '2026-11-26';
const NOTE =
  'A jury is twelve of one’s peers. The words leave open how many must agree, and who may be one of them. The States answered both questions by laws of their own.';
const DECLARATION = { name: 'annotate', does: '', flags: ANNOTATE_FLAGS, writes: '', failsWhere: '' };
const noFlags = () => readArguments(DECLARATION, []).values;

/** Answers each question whose message begins so; the author stops where the answers end. */
function asker(answers: readonly (readonly [string, string])[], said: string[] = []) {
  const left = [...answers];
  const next = (message: string): Promise<string> => {
    const [expected, answer] = left.shift() ?? ['', ''];
    if (expected === '') throw new Stopped();
    expect(message.slice(0, expected.length)).toBe(expected);
    return Promise.resolve(answer);
  };
  const scripted: Asker = {
    choose: async (message, choices) => {
      const answer = await next(message);
      expect(choices.map(({ value }) => value)).toContain(answer);
      return answer;
    },
    search: async (message, choices) => {
      const answer = await next(message);
      expect(choices.map(({ value }) => value)).toContain(answer);
      return answer;
    },
    ask: async (message, fault) => {
      const answer = await next(message);
      expect(fault?.(answer)).toBeUndefined();
      return answer;
    },
    write: async (message, keep) => {
      const answer = await next(message);
      keep(answer);
      return answer;
    },
    say: (words) => void said.push(words),
  };
  return { scripted, left };
}

const filesOf = (draft: NoteDraft) =>
  contributedFiles(contributionOf(draft.flags, edition, TODAY, { sources: draft.sources, words: draft.words }));
const judge = (draft: NoteDraft) => checkContribution(filesOf(draft), editionDigest(edition), TODAY).problems;

async function converse(
  answers: readonly (readonly [string, string])[],
  draft = newDraft(noFlags()),
  said: string[] = [],
) {
  const { scripted, left } = asker(answers, said);
  await askForAll({ edition, asker: scripted, draft, today: TODAY }, judge);
  expect(left).toEqual([]);
  return filesOf(draft);
}

const WHERE = [
  ['The note is about', 'words'],
  ['The words, in any letters', 'no such words at all'],
  ['The words, in any letters', 'treason'],
  ['“treason” stands in 4 places. Which is meant?', '2'],
] as const;
const REST = [
  ['Kind', 'context'],
  ['Your note, 25 to 120 words', NOTE],
  ['Source', 'parchment'],
  ['Place in parchment', 'margin'],
  ['Another source?', 'no'],
] as const;

test('answers make a note on the place that was chosen, by whom was named', async () => {
  const said: string[] = [];
  const [file] = await converse([...WHERE, ...REST, ['Who wrote it?', 'clerk']], undefined, said);
  expect(file?.path).toBe('annotations/proposal-02/treason.md');
  expect(file?.text).toContain('quote: Treason\nbefore: convicted of\nkind: context\nby: clerk\n');
  expect(said[0]).toMatch(/^“no such words at all” stands nowhere\./u);
});

test('a new author and a new source bring their files', async () => {
  const files = await converse([
    ...WHERE,
    ['Kind', 'context'],
    ['Your note', NOTE],
    ['Source', '+'],
    ['The new source', 'fields'],
    ['What kind', 'book'],
    ['Its title', 'Commentaries'],
    ['Its authors', 'Blackstone, William'],
    ['Its publisher', ''],
    ['The journal', ''],
    ['When it was published', '1768'],
    ['Its address or its DOI', '10.1000/xyz'],
    ['Its language', 'en'],
    ['Place in blackstone-1768', 'book 3'],
    ['Another source?', 'no'],
    ['Who wrote it?', '+'],
    ['Your name', 'A Teacher'],
  ]);
  expect(files.map(({ path }) => path)).toEqual([
    'annotations/proposal-02/treason.md',
    'sources/blackstone-1768.yaml',
    'people/a-teacher.yaml',
  ]);
  expect(files[1]?.text).toContain('URL: https://doi.org/10.1000/xyz\n');
});

test('a pasted source is asked for what it lacks, and for nothing else', async () => {
  const files = await converse([
    ...WHERE,
    ['Kind', 'context'],
    ['Your note', NOTE],
    ['Source', '+'],
    ['The new source', 'paste'],
    [
      'Paste the source',
      '@online{x, title={Laws}, author={Blackstone, W}, date={1768}, url={https://example.org/laws}}',
    ],
    ['The day on which you read it', '2026-11-20'],
    ['Place in blackstone-1768', 'book 3'],
    ['Another source?', 'no'],
    ['Who wrote it?', 'clerk'],
  ]);
  expect(files[1]?.text).toContain('accessed: 2026-11-20\nURL: https://example.org/laws\n');
});

test('what cannot be pasted is said, and nothing is lost', async () => {
  const said: string[] = [];
  await converse(
    [
      ...WHERE,
      ['Kind', 'context'],
      ['Your note', NOTE],
      ['Source', '+'],
      ['The new source', 'paste'],
      ['Paste the source', 'Blackstone, Commentaries'],
      ...REST.slice(2),
      ['Who wrote it?', 'clerk'],
    ],
    undefined,
    said,
  );
  expect(said.join('\n')).toContain('Nothing could be read. Understood are BibTeX');
});

test('what is wrong is asked again, and only that', async () => {
  const [file] = await converse([
    ...WHERE,
    ['Kind', 'context'],
    ['Your note', 'Too short.'],
    ...REST.slice(2),
    ['Who wrote it?', 'clerk'],
    ['What do you want to answer again?', 'The note itself'],
    ['The note so far', 'anew'],
    ['Your note', NOTE],
  ]);
  expect(file?.text).toContain(NOTE);
});

test.each(Array.from({ length: WHERE.length + REST.length }, (_, count) => count))(
  'an author who stops after %d answers goes on there',
  async (count) => {
    const answers = [...WHERE, ...REST, ['Who wrote it?', 'clerk'] as const];
    const draft = newDraft(noFlags());
    const { scripted } = asker(answers.slice(0, count));
    await expect(askForAll({ edition, asker: scripted, draft, today: TODAY }, judge)).rejects.toThrow(Stopped);
    // As it is kept on the disk.
    const kept = JSON.parse(JSON.stringify(draft)) as NoteDraft;
    const done = [0, 0, 0, 0, 4, 5, 6, 7, 8][count] ?? 0;
    const rest = answers.slice(done);
    const half = done === 8 ? rest.filter(([message]) => message !== 'Another source?') : rest;
    const [file] = await converse(half, kept);
    expect(file?.text).toContain('by: clerk');
  },
);

test('lines of a note are kept while it is written', async () => {
  const draft = newDraft(noFlags());
  const { scripted } = asker([...WHERE, ['Kind', 'context']]);
  const stopping: Asker = {
    ...scripted,
    write: (_message, keep) => {
      keep('One line.\nAnother one.');
      throw new Stopped();
    },
  };
  await expect(askForAll({ edition, asker: stopping, draft, today: TODAY }, judge)).rejects.toThrow(Stopped);
  expect([draft.flags.text, draft.isWriting]).toEqual(['One line.\nAnother one.', true]);
});

test('drafts are kept, found again and taken away; a spoilt one is left alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drafts-'));
  try {
    const drafts = draftsIn(join(folder, 'drafts'));
    expect(drafts.all()).toEqual([]);
    const draft = newDraft(noFlags(), new Date('2026-11-26T10:00:00Z'));
    draft.flags.quote = ['by Jury'];
    drafts.save(draft);
    writeFileSync(join(folder, 'drafts/note-1.json'), '{');
    expect(drafts.all().map(({ flags }) => flags.quote)).toEqual([['by Jury']]);
    drafts.remove(draft);
    expect(readdirSync(join(folder, 'drafts'))).toEqual(['note-1.json']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
