/** Every significant word of the base text with each of its places. Plain data. */
import type { Edition } from '../../edition/edition.ts';
import type { Passage } from '../../edition/passage.ts';
import { sentenceUrl, titleUrl } from '../../urls.ts';
import { nameWords } from '../../words/names.ts';
import { concordanceWords } from '../../words/search.ts';
import { passageName } from '../text/references.ts';

export interface ConcordanceView {
  readonly kind: 'concordance';
  readonly title: string;
  readonly lede: string;
  readonly letters: readonly {
    readonly letter: string;
    readonly id: string;
    readonly words: readonly ConcordanceWord[];
  }[];
  readonly stopWords: readonly string[];
}

export interface ConcordanceWord {
  readonly word: string;
  readonly lines: readonly ConcordanceLine[];
}

/** A word in its line. */
export interface ConcordanceLine {
  readonly before: string;
  /** As the text has it. */
  readonly word: string;
  readonly after: string;
  readonly place: string;
  readonly url: string;
}

/** Characters of context on each side, whole words. */
const CONTEXT = 44;
/** Heading for words that do not begin with a letter. */
const DIGITS = '0–9';

interface Found extends ConcordanceLine {
  readonly key: string;
}

/** @param stopWords words that are left out, in lower case */
export function concordanceView(edition: Edition, stopWords: readonly string[]): ConcordanceView {
  const { language } = edition.info;
  const left = new Set(stopWords);
  const found = edition.passages.flatMap((passage) => wordsOf(passage, edition)).filter(({ key }) => !left.has(key));
  const collator = new Intl.Collator(language, { numeric: true });
  const words = [...Map.groupBy(found, ({ key }) => key)]
    .toSorted(([a], [b]) => collator.compare(a, b))
    .map(([key, lines]) => ({
      word: lines.every(({ word }) => word.slice(1) !== key.slice(1)) ? (lines[0]?.word ?? key) : key,
      lines: lines.map(({ key: _, ...line }) => line),
    }));
  const letters = [...Map.groupBy(words, ({ word }) => letterOf(word, language))].map(([letter, some], index) => ({
    letter,
    id: `letter-${index + 1}`,
    words: some,
  }));
  return {
    kind: 'concordance',
    title: concordanceWords.title,
    lede: concordanceWords.lede(words.length, found.length),
    letters,
    stopWords,
  };
}

function wordsOf(passage: Passage, edition: Pick<Edition, 'info'>): readonly Found[] {
  const name = passageName(passage, edition);
  const isNamedByTitle = passage.title === name;
  const title = isNamedByTitle
    ? []
    : linesOf(passage.title, edition.info.language, () => ({ place: nameWords.titleOf(name), url: titleUrl(passage) }));
  const text = linesOf(passage.text, edition.info.language, (offset) => {
    const sentence = passage.sentences.find(({ end }) => offset < end);
    return {
      place: nameWords.sentenceOf(name, sentence?.number ?? 0),
      url: sentence === undefined ? '' : sentenceUrl(sentence),
    };
  });
  return [...title, ...text];
}

function linesOf(
  text: string,
  language: string,
  placeAt: (offset: number) => { readonly place: string; readonly url: string },
): readonly Found[] {
  return wordsIn(text, language).map(({ segment, index }) => ({
    key: segment.toLocaleLowerCase(language).replace(/[’']s$/u, ''),
    word: segment,
    before: context(text.slice(0, index), 'before'),
    after: context(text.slice(index + segment.length), 'after'),
    ...placeAt(index),
  }));
}

/** The words of a text; words joined by a hyphen count as one. */
function wordsIn(text: string, language: string): readonly { readonly segment: string; readonly index: number }[] {
  const words: { segment: string; index: number }[] = [];
  for (const { segment, index, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (isWordLike !== true) continue;
    const last = words.at(-1);
    if (last !== undefined && index === last.index + last.segment.length + 1 && /[-‐‑]/u.test(text[index - 1] ?? ''))
      last.segment = text.slice(last.index, index + segment.length);
    else words.push({ segment, index });
  }
  return words;
}

/** The words next to a place that fit into a line. */
function context(text: string, side: 'before' | 'after'): string {
  const line = text.replaceAll('\n', ' ');
  if (line.length <= CONTEXT) return line;
  return side === 'before'
    ? `…${line.slice(-CONTEXT).replace(/^\S*/u, '')}`
    : `${line.slice(0, CONTEXT).replace(/\S*$/u, '')}…`;
}

function letterOf(word: string, language: string): string {
  const [first = ''] = word.normalize('NFD').toLocaleUpperCase(language);
  return /\p{L}/u.test(first) ? first : DIGITS;
}
