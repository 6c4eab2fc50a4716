import { expect, test } from 'vitest';
import { cutSentences } from '../../markdown/sentences.ts';
import { formatLock, parseLock, relockPassage } from './sentence-lock.ts';

const cut = (text: string) => cutSentences(text, 'en');
const ids = (text: string, previous: ReturnType<typeof relockPassage>) =>
  relockPassage('Title', cut(text), previous).sentences.map(({ id }) => id);
const locked = relockPassage('Title', cut('One is here. Two is here. Three is here.'), undefined);

test('sentences are numbered in order', () => {
  expect(locked.sentences.map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
});

test.each([
  ['one is gone', 'One is here. Three is here.', ['s1', 's3']],
  ['one is new', 'One is here. A new one. Three is here.', ['s1', 's4', 's3']],
  ['they are in another order', 'Three is here. One is here. Two is here.', ['s3', 's1', 's2']],
])('sentences keep their ids if %s', (_name, text, expected) => {
  expect(ids(text, locked)).toEqual(expected);
});

test('the id of a removed sentence is given to no other', () => {
  const shorter = relockPassage('Title', cut('One is here.'), locked);
  expect(ids('One is here. Two is here.', shorter)).toEqual(['s1', 's4']);
});

test('a lock is read as it was written', () => {
  const lock = { preamble: locked, 'proposal-01': relockPassage('Other', cut('A text.'), undefined) };
  expect(parseLock(formatLock(lock))).toEqual(lock);
});

test.each([
  ['of another form', '{ "preamble": 1 }'],
  ['that is no JSON', '{'],
])('a lock %s is nothing', (_name, text) => {
  expect(parseLock(text)).toBeUndefined();
});
