import { expect, test } from 'vitest';
import { cutSentences } from '../markdown/sentences.ts';
import { formatLock, parseLock, relockPassage } from './sentence-lock.ts';

const cut = (text: string) => cutSentences(text, 'en');
const ids = (text: string, previous: ReturnType<typeof relockPassage>) => relockPassage('Title', cut(text), previous).sentences.map(({ id }) => id);
const locked = relockPassage('Title', cut('One is here. Two is here. Three is here.'), undefined);

test('sentences that stay keep their ids, and no id is given twice', () => {
  expect(locked.sentences.map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
  expect(ids('One is here. Three is here.', locked)).toEqual(['s1', 's3']);
  expect(ids('One is here. A new one. Three is here.', locked)).toEqual(['s1', 's4', 's3']);
  expect(ids('Three is here. One is here. Two is here.', locked)).toEqual(['s3', 's1', 's2']);
  const shorter = relockPassage('Title', cut('One is here.'), locked);
  expect(ids('One is here. Two is here.', shorter)).toEqual(['s1', 's4']);
});

test('a lock is read as it was written, and what is no lock is nothing', () => {
  const lock = { preamble: locked, 'proposal-01': relockPassage('Other', cut('A text.'), undefined) };
  expect(parseLock(formatLock(lock))).toEqual(lock);
  expect(parseLock('{ "preamble": 1 }')).toBeUndefined();
  expect(parseLock('{')).toBeUndefined();
});
