/**
 * Judges a note beside the rest of the edition: loaded once somebody writes. A worker checks the spelling. Until it has
 * answered, a word counts as right and the verdict as not yet given.
 */
import type { JudgeBesideOthers } from '../../contribution/beside-others.ts';
import type { EditionDigest } from '../../contribution/edition-digest.ts';
import { textsOf, type EditionReference } from '../../contribution/edition-reference.ts';
import { callByThingName } from './thing-names.ts';
import type { JudgedWord, SpellingQuestion } from './spelling-question.ts';

export interface WholeVerdict {
  readonly judge: JudgeBesideOthers;
  /** Whether all requested words are judged; requests the others. */
  settle: () => 'settled' | 'asking' | 'failed';
}

/** Addresses of the files to load. */
export interface VerdictFiles {
  readonly reference: string;
  readonly dictionary: string;
}

/**
 * @param changed called when words have been judged
 * @throws if something cannot be loaded
 */
export async function loadVerdict(
  known: EditionDigest,
  files: VerdictFiles,
  changed: () => void,
  signal: AbortSignal,
): Promise<WholeVerdict> {
  const [{ judgeBesideOthers }, reference] = await Promise.all([
    import('../../contribution/beside-others.ts'),
    fetch(files.reference, { signal }).then((response) => response.json() as Promise<EditionReference>),
  ]);
  const worker = new Worker(new URL('./spelling-worker.ts', import.meta.url), { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate());
  const ask = (question: SpellingQuestion) => worker.postMessage(question);
  ask({
    dictionary: new URL(files.dictionary, location.href).href,
    words: reference.words,
    texts: textsOf(reference, known.passages),
  });
  const judged = new Map<string, JudgedWord>();
  const unknown = new Set<string>();
  const asked = new Set<string>();
  let hasFailed = false;
  worker.addEventListener('message', ({ data }: MessageEvent<readonly JudgedWord[] | undefined>) => {
    hasFailed ||= data === undefined;
    for (const one of data ?? []) {
      judged.set(one.word, one);
      asked.delete(one.word);
    }
    changed();
  });
  worker.addEventListener('error', () => {
    hasFailed = true;
    changed();
  });
  const speller = {
    isRight(word: string) {
      const known = judged.get(word);
      if (known === undefined && !asked.has(word)) unknown.add(word);
      return known?.isRight ?? true;
    },
    suggest: (word: string) => judged.get(word)?.near,
  };
  return {
    judge: judgeBesideOthers(known, reference, () => speller, callByThingName(known)),
    settle() {
      if (hasFailed) return 'failed';
      if (unknown.size > 0) ask({ words: [...unknown] });
      for (const word of unknown) asked.add(word);
      unknown.clear();
      return asked.size > 0 ? 'asking' : 'settled';
    },
  };
}
