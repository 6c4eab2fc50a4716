/** The lock of the base text: its sentences with their ids and a hash of each. An id is given once and never again. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { SentenceCut } from '../../markdown/sentences.ts';

const lockedSentence = z.strictObject({
  id: z.string().regex(/^s[1-9]\d*$/u, 's and a number, such as s2'),
  hash: z.string(),
});
const lockedPassage = z.strictObject({
  /** Hash of the title. */
  title: z.string(),
  /** Number of the next new sentence; it never decreases. */
  next: z.int().positive(),
  sentences: z.array(lockedSentence),
});
const lockSchema = z.record(z.string(), lockedPassage);

export type SentenceLock = z.output<typeof lockSchema>;
export type LockedPassage = z.output<typeof lockedPassage>;

/** The lock file's content as a value, or nothing if it is not a lock. */
export function parseLock(text: string): SentenceLock | undefined {
  try {
    return lockSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The lock file for a lock, the same bytes for the same lock. */
export function formatLock(lock: SentenceLock): string {
  const passages = Object.entries(lock).map(([id, { title, next, sentences }]) => {
    const lines = sentences.map((sentence) => `      ${JSON.stringify(sentence)}`).join(',\n');
    return `  ${JSON.stringify(id)}: {\n    "title": ${JSON.stringify(title)},\n    "next": ${next},\n    "sentences": [\n${lines}\n    ]\n  }`;
  });
  return `{\n${passages.join(',\n')}\n}\n`;
}

/** Ninety-six bits: enough that no two wordings of one text collide by chance, short enough to read in a difference. */
const HASH_DIGITS = 24;

/** Hash of a sentence or a title as the lock keeps it. */
export function hashWords(words: string): string {
  return createHash('sha256').update(words, 'utf8').digest('hex').slice(0, HASH_DIGITS);
}

/**
 * The lock of a passage after a change made on purpose: sentences that stayed keep their ids, new ones get numbers
 * never used before.
 * @param previous the earlier lock; absent for a new passage
 */
export function relockPassage(
  title: string,
  sentences: readonly SentenceCut[],
  previous: LockedPassage | undefined,
): LockedPassage {
  const free = [...(previous?.sentences ?? [])];
  let next = previous?.next ?? 1;
  const locked = sentences.map(({ text }) => {
    const hash = hashWords(text);
    const index = free.findIndex((sentence) => sentence.hash === hash);
    const [kept] = index < 0 ? [] : free.splice(index, 1);
    return kept ?? { id: `s${next++}`, hash };
  });
  return { title: hashWords(title), next, sentences: locked };
}
