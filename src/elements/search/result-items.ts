/** Lines of the list of results: each result, and why it was found. */
import { FIND_PARAMETER } from './find-parameter.ts';
import { foundReason, type FoundReason } from '../../search/query/found-reason.ts';
import type { JudgedThing } from '../../search/query/judge-texts.ts';
import type { NamedThing } from '../../search/query/named-things.ts';
import { placesIn } from '../../search/query/cited-places.ts';
import { AskedForms } from '../../search/query/sentences.ts';
import type { DocumentText } from '../../search/query/index-format.ts';
import type { AskedWord } from '../../search/query/meet-words.ts';
import { kindLabel, searchWords } from '../../words/search.ts';
import { inLanguage, languageNodes, type ScriptLanguages } from '../dom/language-nodes.ts';
import { makeElement } from '../dom/make-element.ts';

/** The parts of the answer that every line needs. */
export interface ResultContext {
  readonly words: readonly AskedWord[];
  /** The words to mark where a result leads. */
  readonly marked: string;
  readonly addressOf: (url: string) => URL;
  /** Of words in other scripts, which are marked with them. */
  readonly languages: ScriptLanguages;
  /** Returns the kind of a document, in words. */
  readonly kindOf: (document: number) => string;
}

/** At most this many sentences and notes are shown under their passage. */
const MOST_UNDER = 2;
/** A word, or a symbol in parts: “e-commerce”, “A/RES/73/27”, “9.c”. */
const WORD = /[\p{L}\p{M}\p{N}’'-]+(?:(?:\/[\p{L}\p{N}]+)*\/\p{N}+)?(?:\.\p{N}+|(?<=\p{N})\.\p{Ll}(?![\p{L}\p{N}]))*/gu;

/** A thing by its name, before anything else of it is known. */
export function namedItem({ label, kind, url }: NamedThing, addressOf: (url: string) => URL): HTMLLIElement {
  return item(addressOf(url), [label], kindLabel(kind));
}

/** A result, with the sentences and notes that matched under it. */
export function resultItem(result: JudgedThing, context: ResultContext): HTMLLIElement {
  const text = result.texts.get(result.document);
  const under = result.under.filter(({ document }) => result.texts.has(document)).slice(0, MOST_UNDER);
  const line = item(
    withFound(context.addressOf((placeIn(result) ?? text)?.url ?? ''), context.marked),
    languageNodes(text?.label ?? '', context.languages),
    context.kindOf(result.document),
  );
  const reason = foundReason(result, result.document, context.words);
  if (reason !== undefined && (under.length === 0 || reason.kind !== 'nothing'))
    line.append(reasonLine(reason, context));
  if (under.length > 0) {
    const list = makeElement('ul');
    list.append(...under.map(({ document }) => underItem(result, document, context)));
    line.append(list);
  }
  return line;
}

/** A passage that was found by a sentence leads to that sentence, and not to its own beginning. */
function placeIn({ under, texts, isNamed }: JudgedThing): DocumentText | undefined {
  const [best] = under;
  const text = best === undefined || isNamed ? undefined : texts.get(best.document);
  return text !== undefined && /#s\d+$/u.test(text.url) ? text : undefined;
}

function underItem(result: JudgedThing, document: number, context: ResultContext): HTMLLIElement {
  const text = result.texts.get(document);
  const line = item(
    withFound(context.addressOf(text?.url ?? ''), context.marked),
    languageNodes(text?.label ?? '', context.languages),
    context.kindOf(document),
  );
  const reason = foundReason(result, document, context.words);
  if (reason !== undefined) line.append(reasonLine(reason, context));
  return line;
}

function item(address: URL, label: readonly (Node | string)[], kind: string): HTMLLIElement {
  const line = makeElement('li');
  // Copied words have the address of their place.
  line.dataset['placed'] = '';
  const link = makeElement('a');
  link.append(...label);
  link.href = address.href;
  const meta = makeElement('span', kind);
  meta.className = 'meta';
  line.append(link, ' ', meta);
  return line;
}

function reasonLine({ kind, words, language }: FoundReason, context: ResultContext): HTMLElement {
  const line = makeElement('p');
  const before = searchWords.reasons[kind];
  const marked = (some: string) => markedWords(some, context.words);
  line.append(
    ...(before === '' ? [] : [`${before} `]),
    ...(language === undefined
      ? languageNodes(words, context.languages, marked)
      : [inLanguage(language, marked(words))]),
  );
  return line;
}

/** A text in which the words of the query are marked. */
function markedWords(text: string, words: readonly AskedWord[]): readonly (Node | string)[] {
  const asked = new AskedForms(words);
  const found = [...text.matchAll(WORD)];
  const wordAt = (number: number) => found[number]?.[0] ?? '';
  const isPair = (number: number) => asked.hasTogether(wordAt(number), wordAt(number + 1));
  const places = placesIn(text).filter((one) => asked.hasPlace(one.places));
  const met = found.flatMap(({ 0: word, index }, number) =>
    asked.has(word) || isPair(number) || isPair(number - 1) ? [{ start: index, end: index + word.length }] : [],
  );
  const parts: (Node | string)[] = [];
  let last = 0;
  for (const { start, end } of [...places, ...met].toSorted((a, b) => a.start - b.start)) {
    // A number may be in a place that is marked already.
    if (start < last) continue;
    parts.push(text.slice(last, start), makeElement('mark', text.slice(start, end)));
    last = end;
  }
  return [...parts, text.slice(last)];
}

/** If the address names a place on a page, the words are marked there. */
function withFound(address: URL, marked: string): URL {
  if (address.hash !== '' && marked !== '') address.searchParams.set(FIND_PARAMETER, marked);
  return address;
}
