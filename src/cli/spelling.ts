/** Spelling of annotations, introductions and entries, against a dictionary and the words that the edition adds in `content/words.txt`. */
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import type { Edition, Essay } from '../edition/edition.ts';
import type { Problem } from '../edition/problems.ts';
import { proseText } from '../edition/prose-text.ts';

interface Text extends Pick<Essay, 'prose'> {
  readonly path: string;
}

/**
 * Words that neither the dictionary nor the edition's list has; each once, at its first file.
 * @param ownWords the text of the list, a word on each line
 * @param root what paths in problems begin with
 */
export function findUnknownWords(edition: Edition, ownWords: string, root = 'content/'): readonly Problem[] {
  const speller = nspell(dictionary);
  const own = new Set(ownWords.split(/\s+/u));
  const unknown = new Map<string, Problem>();
  for (const { path, prose } of textsOf(edition)) {
    for (const word of latinWords(proseText(prose))) {
      if (unknown.has(word) || own.has(word) || isCorrect(word, speller)) continue;
      const near = speller.suggest(word)[0];
      const line = prose.tree.children[0]?.position?.start.line ?? 1;
      unknown.set(word, {
        rule: 'unknown-word', place: { path: root + path, line, column: 1 }, sentence: `No dictionary has the word “${word}”`,
        note: near === undefined ? undefined : `did you mean “${near}”?`,
      });
    }
  }
  return [...unknown.values()];
}

function textsOf({ annotations, passages, terms, bodies, instruments, goals }: Edition): readonly Text[] {
  return [
    ...annotations.map(({ id, prose }) => ({ path: `annotations/${id}.md`, prose })),
    ...passages.map(({ id, introduction }) => ({ path: `text/${id}.mdx`, prose: introduction.prose })),
    ...terms.map(({ id, prose }) => ({ path: `glossary/${id}.md`, prose })),
    ...bodies.map(({ id, prose }) => ({ path: `bodies/${id}.md`, prose })),
    ...goals.flatMap(({ number, essay }) => (essay === undefined ? [] : [{ path: `agenda/goal-${String(number).padStart(2, '0')}.md`, prose: essay.prose }])),
    ...instruments.map(({ id, prose }) => ({ path: `instruments/${id}.md`, prose })),
  ];
}

/** Words in Latin letters, without a possessive at their end. */
function latinWords(text: string): readonly string[] {
  return (text.match(/\p{Script=Latin}+(?:[’']\p{Script=Latin}+)*/gu) ?? []).map((word) => word.replaceAll('’', "'").replace(/'s$/u, ''));
}

/** The dictionary writes -ise; Oxford spelling, which has -ize in the same words, is right too. */
function isCorrect(word: string, speller: ReturnType<typeof nspell>): boolean {
  return speller.correct(word) || speller.correct(word.replace(/iz(?=e|ing|ation)/u, 'is'));
}
