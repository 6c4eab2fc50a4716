import MarkdownIt, { type Token } from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { downloadWords } from '../../words/downloads.ts';
import { KIND_WORDS } from '../../words/vocabulary.ts';
import { annotationsFrom, type LetteredPassage } from './lettered-passage.ts';
import type { ReadEdition } from './read-edition.ts';

const parser = new MarkdownIt({ html: false }).use(footnotes);

/**
 * The content of the files of all passages, read by markdown-it.
 * @param sources the files, in reading order
 * @param slugOf name of the annotation that has a letter in a passage: Markdown has no place for it
 */
export function readMarkdown(
  sources: readonly string[],
  slugOf: (passage: string, letter: string) => string,
): ReadEdition {
  const passages = sources.map((source) => readFile(source, slugOf));
  return { passages, annotations: passages.flatMap(annotationsFrom) };
}

function readFile(source: string, slugOf: (passage: string, letter: string) => string): LetteredPassage {
  const [, fields = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(source) ?? [];
  const id = /^id: (.*)$/mu.exec(fields)?.[1] ?? '';
  const tokens = parser.parse(body, {});
  const inlines = tokens.flatMap((token, index) =>
    token.type === 'inline' ? [{ token, before: tokens[index - 1] }] : [],
  );
  const letters: LetteredPassage['letters'] = new Map();
  const sentences: [string, string][] = [];
  let title = '';
  let text = '';
  for (const { token, before } of inlines) {
    if (before?.tag === 'h1') {
      const prefix = id.startsWith('proposal-') ? /^\d+\. / : /^/;
      title = read(token, (letter, words) =>
        letters.set(letter, { part: 'title', offset: words.replace(prefix, '').length }),
      );
      title = title.replace(prefix, '');
    } else if (before?.type === 'paragraph_open' && before.level === 0 && beginsSentence(token.children?.[0])) {
      text += text === '' ? '' : '\n';
      text += readSentences(token, text, sentences, letters);
    }
  }
  return { id, title, text, sentences, letters, notes: notesOf(tokens, id, slugOf) };
}

/** The words of a line; reports where letters are in them. */
function read(token: Token, onLetter: (letter: string, words: string) => void): string {
  let words = '';
  for (const child of token.children ?? []) {
    if (child.type === 'footnote_ref') onLetter(letterOf(child), words);
    else words += child.type === 'softbreak' ? '\n' : child.content;
  }
  return words;
}

function readSentences(
  token: Token,
  before: string,
  sentences: [string, string][],
  letters: LetteredPassage['letters'],
): string {
  let words = '';
  let inLink = false;
  let mayBegin = false;
  for (const child of token.children ?? []) {
    if (beginsSentence(child)) {
      // The space before the next number belongs to no sentence.
      const last = sentences.at(-1);
      if (words !== '' && last !== undefined) last[1] = last[1].replace(/ $/u, '');
      sentences.push([String(child.attrGet('href')).replace(/^.*#/u, ''), '']);
      inLink = true;
    } else if (child.type === 'link_close') {
      inLink = false;
      mayBegin = true;
    } else if (child.type === 'footnote_ref') {
      letters.set(letterOf(child), { part: 'text', offset: before.length + words.length });
    } else if (!inLink) {
      const own = mayBegin ? child.content.replace(/^ /u, '') : child.content;
      mayBegin = false;
      words += own;
      const last = sentences.at(-1);
      if (last !== undefined) last[1] += own;
    }
  }
  return words;
}

function beginsSentence(token: Token | undefined): boolean {
  return token?.type === 'link_open' && /#s\d+$/u.test(String(token.attrGet('href')));
}

function letterOf(token: Token): string {
  return (token.meta as { readonly label: string }).label;
}

/** The notes, each with the words that its first line emphasizes. */
function notesOf(
  tokens: readonly Token[],
  passage: string,
  slugOf: (passage: string, letter: string) => string,
): LetteredPassage['notes'] {
  return tokens.flatMap((token, index) => {
    if (token.type !== 'footnote_open') return [];
    const heading = tokens.slice(index).find(({ type }) => type === 'inline');
    const children = heading?.children ?? [];
    const inside = (tag: string) =>
      children.flatMap(({ tag: own, nesting }, at) => {
        if (own !== tag || nesting !== 1) return [];
        const end = children.findIndex((other, place) => place > at && other.tag === tag && other.nesting === -1);
        return [
          children
            .slice(at + 1, end)
            .map(({ type, content }) => (type === 'softbreak' ? '\n' : content))
            .join(''),
        ];
      });
    const letter = letterOf(token);
    const [kind] = inside('strong');
    return [
      {
        id: letter,
        slug: slugOf(passage, letter),
        kind: Object.entries(KIND_WORDS).find(([, { one }]) => one === kind)?.[0] ?? '',
        quoted: inside('em'),
        isOmission: children.at(-1)?.content.endsWith(downloadWords.gap) ?? false,
      },
    ];
  });
}
