/**
 * Conversations, with answers from a list. An answer that no question asks for fails, and so does a question without an
 * answer.
 */
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
import { askNote } from './ask-note.ts';
import { askUnknownWords } from './ask-unknown-words.ts';
import { keepingAsker } from './keeping-asker.ts';
import { askForAll } from './ask-for-all.ts';
import type { Asker } from './asker.ts';
import { draftsIn, hasAnswers, newDraft, type NoteDraft } from './note-draft.ts';
import { Stopped } from './stopped.ts';

const edition = editionWith({ 'people/juror.yaml': 'name: A juror\n' });
const TODAY = '2026-11-26';
const NOTE =
  'A jury is twelve of one’s peers. The words leave open how many must agree, and who may be one of them. The States answered both questions by laws of their own.';
const DECLARATION = { name: 'annotate', does: '', flags: ANNOTATE_FLAGS, writes: '', failsWhere: '' };
const noFlags = () => readArguments(DECLARATION, []).values;

/** Types nothing and takes the words already in the line. */
const AS_IT_STANDS = '⏎';

const HOW = ['How much of it', 'none'] as const;

/** All answers before those on fields that a pasted source lacks. */
const upToPaste = (pasted: string): readonly (readonly [string, string])[] => [
  ...WHERE,
  ['Kind', 'context'],
  ['Your note', NOTE],
  ['Source', '+'],
  ['The new source', 'paste'],
  ['Paste the source', pasted],
];

/** Answers each question whose message begins with the given words; the author stops when the answers end. */
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
    search: async (message, choices, other) => {
      const answer = await next(message);
      const found = choices.some(({ value }) => value === answer) ? answer : other?.(answer)?.value;
      expect(found).toBeDefined();
      return found ?? '';
    },
    ask: async (message, fault, initial = '') => {
      const answer = await next(message);
      if (answer === AS_IT_STANDS) return initial;
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
  ['The words, in capitals or small letters', 'no such words at all'],
  ['The words, in capitals or small letters', 'treason'],
  ['“treason” is in 4 places. Which is meant?', '2'],
] as const;
const REST = [
  ['Kind', 'context'],
  ['Your note, 25 to 120 words', NOTE],
  ['Source', 'parchment'],
  ['Place in parchment', 'margin'],
  ['Another source?', 'no'],
] as const;
/** A whole note that the check refuses, up to the question what is wrong. */
const TOO_SHORT = [
  ...WHERE,
  ['Kind', 'context'],
  ['Your note', 'Too short.'],
  ...REST.slice(2),
  ['Who wrote it?', 'juror'],
  HOW,
  ['What do you want to answer again?', 'The note itself'],
] as const;

test('answers make a note on the chosen place, by the named author', async () => {
  const said: string[] = [];
  const [file] = await converse([...WHERE, ...REST, ['Who wrote it?', 'juror'], HOW], undefined, said);
  expect(file?.path).toBe('annotations/proposal-02/treason.md');
  expect(file?.text).toContain('quote: Treason\nbefore: convicted of\nkind: context\nby: juror\n');
  expect(said[0]).toMatch(/^“no such words at all” is not in the text\./u);
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
    ['How much of it was read', 'part'],
    ['Its language', 'en'],
    ['Place in blackstone-1768', 'book 3'],
    ['Another source?', 'no'],
    ['Who wrote it?', '+'],
    ['Your name', 'A Teacher'],
    HOW,
  ]);
  expect(files.map(({ path }) => path)).toEqual([
    'annotations/proposal-02/treason.md',
    'sources/blackstone-1768.yaml',
    'people/a-teacher.yaml',
  ]);
  expect(files[1]?.text).toContain('URL: https://doi.org/10.1000/xyz\n');
});

test('a pasted source leads to questions about what it lacks, and about nothing else', async () => {
  const files = await converse([
    ...upToPaste('@online{x, title={Laws}, author={Blackstone, W}, date={1768}, url={https://example.org/laws}}'),
    ['The day on which you read it', '2026-11-20'],
    ['How much of it was read', 'whole'],
    ['Place in blackstone-1768', 'book 3'],
    ['Another source?', 'no'],
    ['Who wrote it?', 'juror'],
    HOW,
  ]);
  expect(files[1]?.text).toContain('accessed: 2026-11-20\nURL: https://example.org/laws\nread: whole\n');
});

test('of several sources that are pasted at once, each is asked for its place; an existing one is not made again', async () => {
  const said: string[] = [];
  const files = await converse(
    [
      ...upToPaste(
        '@book{x, title={Laws}, author={Blackstone, W}, date={1768}}\n@book{y, title={Trials}, author={Hale, M}, date={1713}}\n@book{z, title={Laws}, author={Blackstone, W}, date={1768}}\n@book{broken, title={',
      ),
      ['Place in blackstone-1768', 'book 3'],
      ['Place in hale-1713', 'chapter 2'],
      ['Another source?', 'no'],
      ['Who wrote it?', 'juror'],
      HOW,
    ],
    undefined,
    said,
  );
  expect(files.slice(1).map(({ path }) => path)).toEqual(['sources/blackstone-1768.yaml', 'sources/hale-1713.yaml']);
  expect(said).toContain('broken (line 4): Its braces do not close: look for a missing one');
  expect(said).toContain('z: already there, as blackstone-1768');
});

test('a paste that cannot be read is reported, and nothing is lost', async () => {
  const said: string[] = [];
  await converse(
    [...upToPaste('Blackstone, Commentaries'), ...REST.slice(2), ['Who wrote it?', 'juror'], HOW],
    undefined,
    said,
  );
  expect(said.join('\n')).toContain('Nothing could be read. These formats are understood: BibTeX');
});

test('only what is wrong is asked again', async () => {
  const [file] = await converse([...TOO_SHORT, ['The note so far', 'again'], ['Your note', NOTE]]);
  expect(file?.text).toContain(NOTE);
});

test.each(Array.from({ length: WHERE.length + REST.length }, (_, count) => count))(
  'an author who stops after %d answers goes on there',
  async (count) => {
    const answers = [...WHERE, ...REST, ['Who wrote it?', 'juror'] as const, HOW];
    const draft = newDraft(noFlags());
    const { scripted } = asker(answers.slice(0, count));
    await expect(askForAll({ edition, asker: scripted, draft, today: TODAY }, judge)).rejects.toThrow(Stopped);
    // As it is kept on the disk.
    const kept = JSON.parse(JSON.stringify(draft)) as NoteDraft;
    const done = [0, 0, 0, 0, 4, 5, 6, 7, 8][count] ?? 0;
    const rest = answers.slice(done);
    const half = done === 8 ? rest.filter(([message]) => message !== 'Another source?') : rest;
    const [file] = await converse(half, kept);
    expect(file?.text).toContain('by: juror');
  },
);

test.each([
  ['words of several passages', { quote: ['shall'] }, /^“shall” is in \d+ passages/u],
  ['words of no passage', { quote: ['two wittnesses'] }, /^“two wittnesses” is not in the text/u],
  ['a passage that is not there', { passage: 'proposal-99' }, /^there is no passage “proposal-99”/u],
])('%s, given by flags, are asked for at once, so that no draft ends in them', async (_name, given, sentence) => {
  const said: string[] = [];
  const [file] = await converse(
    [...WHERE, ...REST, ['Who wrote it?', 'juror'], HOW],
    newDraft({ ...noFlags(), ...given }),
    said,
  );
  expect(said[0]).toMatch(sentence);
  expect(file?.path).toBe('annotations/proposal-02/treason.md');
});

test('names that are kept for maintainers are offered only to maintainers', async () => {
  const [editor] = edition.maintainers;
  const offered = async (maintainer: boolean) => {
    const names: string[] = [];
    const { scripted } = asker([...WHERE, ...REST]);
    const listening: Asker = {
      ...scripted,
      search: (message, choices) => {
        if (message.startsWith('Who wrote it?')) names.push(...choices.map(({ value }) => value));
        return scripted.search(message, choices);
      },
    };
    const draft = newDraft({ ...noFlags(), maintainer });
    await expect(askForAll({ edition, asker: listening, draft, today: TODAY }, judge)).rejects.toThrow(Stopped);
    return names;
  };
  expect(await offered(false)).not.toContain(editor?.id);
  expect(await offered(true)).toContain(editor?.id);
});

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

test('drafts are kept, found again and removed; a damaged one is left alone', () => {
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

test('a typed name that nobody has is a new author', async () => {
  const files = await converse([...WHERE, ...REST, ['Who wrote it?', 'María-José O’Neill'], HOW]);
  expect(files[1]).toMatchObject({ path: 'people/maria-jose-oneill.yaml', text: 'name: María-José O’Neill\n' });
});

test('a yes takes the nearest words', async () => {
  const [file] = await converse([
    WHERE[0],
    ['The words, in capitals or small letters', 'two wittnesses'],
    ['Is that meant?', 'yes'],
    ...REST,
    ['Who wrote it?', 'juror'],
    HOW,
  ]);
  expect(file?.text).toContain('quote: two Witnesses\n');
});

test('words of a note are replaced in place', async () => {
  const [file] = await converse([
    ...TOO_SHORT,
    ['The note so far', 'mend'],
    ['Which words', 'Too short.'],
    ['What should replace them', NOTE],
  ]);
  expect(file?.text).toContain(NOTE);
});

test('each word that no dictionary has is corrected, or accepted', async () => {
  const draft = newDraft(noFlags());
  draft.flags.text = 'It doesnt say what a calque is, and doesnt ask.';
  const { scripted, left } = asker([
    ['No dictionary has “doesnt”', 'meant'],
    ['No dictionary has “calque”', 'right'],
  ]);
  await askUnknownWords(
    [
      { word: 'doesnt', meant: 'doesn’t' },
      { word: 'calque', meant: 'claque' },
    ],
    { asker: scripted, draft },
  );
  expect([draft.flags.text, draft.words, left]).toEqual([
    'It doesn’t say what a calque is, and doesn’t ask.',
    ['calque'],
    [],
  ]);
});

test('a note that is written again is kept until other words come, and can be taken back', async () => {
  const draft = newDraft(noFlags());
  draft.flags.text = NOTE;
  await expect(askNote({ asker: asker([['The note so far', 'again']]).scripted, draft })).rejects.toThrow(Stopped);
  expect(draft.flags.text).toBe(NOTE);
  draft.flags.text = 'Half of it.';
  await askNote({ asker: asker([['The note so far', 'back']]).scripted, draft });
  expect(draft.flags.text).toBe(NOTE);
});

test('a reading cites a source of its witness first', async () => {
  const [witness] = edition.witnesses.filter(({ basis }) => basis === 'internal');
  const [file] = await converse([
    ...WHERE,
    ['Kind', 'wording'],
    ['What the difference does', 'synonym'],
    ['Where the other wording comes from', 'internal'],
    ['How certain it is', 'low'],
    ['The other wording', 'betrayal'],
    ['Which text has it?', witness?.id ?? ''],
    ['Your note', NOTE],
    ['Place in parchment', 'margin'],
    ['Source', 'parchment'],
    ['Place in parchment', 'verso'],
    ['Another source?', 'no'],
    ['Who wrote it?', 'juror'],
    HOW,
  ]);
  expect(file?.text).toContain('  - { source: parchment, at: margin }\n');
});

test('an earlier answer is offered when its question comes again', async () => {
  const draft = newDraft(noFlags());
  draft.previous = { source: ['parchment'], at: ['margin'], quote: ['treason'] };
  const [file] = await converse(
    [
      WHERE[0],
      ['The words, in capitals or small letters', AS_IT_STANDS],
      WHERE[3],
      REST[0],
      REST[1],
      ['The sources so far', 'add'],
      ['Source', 'parchment'],
      ['Place in parchment', 'verso'],
      ['Another source?', 'no'],
      ['Who wrote it?', 'juror'],
      HOW,
    ],
    draft,
  );
  expect(file?.text).toContain('at: margin }\n  - { source: parchment, at: verso }\n');
});

test('words that were typed when the author stopped are in the line when the question comes again', async () => {
  const draft = newDraft(noFlags());
  const { scripted } = asker([]);
  const stopping: Asker = {
    ...scripted,
    ask: (_message, _fault, _initial, typing) => {
      typing?.('States decide for');
      throw new Stopped();
    },
  };
  const save = () => undefined;
  await expect(keepingAsker(stopping, draft, save).ask('What they say')).rejects.toThrow(Stopped);
  expect(hasAnswers(draft)).toBe(true);
  const again = keepingAsker(asker([['What they say', AS_IT_STANDS]]).scripted, draft, save);
  expect(await again.ask('What they say')).toBe('States decide for');
  expect(draft.typed).toBeUndefined();
});

test('a paste that was begun when the author stopped is read when it is continued', async () => {
  const draft = newDraft(noFlags());
  draft.typed = { message: 'Paste the source.', words: '@book{x, title={Laws}, author={Blackstone, W},' };
  const files = await converse(
    [
      ...WHERE,
      REST[0],
      REST[1],
      ['Source', '+'],
      ['The new source', 'paste'],
      ['What you pasted before', 'on'],
      ['Paste the source', 'date={1768}}'],
      ['Place in blackstone-1768', 'book 3'],
      ['Another source?', 'no'],
      ['Who wrote it?', 'juror'],
      HOW,
    ],
    draft,
  );
  expect(files[1]?.text).toContain('title: Laws\n');
});
