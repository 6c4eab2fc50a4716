/** Terms and bodies named in the text: longest alias first, whole words, each stretch of text claimed once. */
import type { Mention, Part, Passage, Reference, TextRange } from './edition.ts';
import type { Entries } from './entries.ts';
import type { Draft, Resolver } from './registry.ts';

type Named = Reference & { readonly kind: 'term' | 'body' };

/** Finds names in any text. Made once; asking it for the names in a text does not change it. */
export interface NameFinder {
  /** Names in a text, in order, without overlap. */
  find(text: string): readonly (TextRange & { readonly of: Named })[];
}

/**
 * A finder for the aliases of all terms and bodies. Reports aliases that two entries claim.
 * An alias with a capital letter is matched exactly, one without in any case.
 */
export function nameFinder(entries: Entries, resolver: Resolver): NameFinder {
  const exactly = new Map<string, Named>();
  const anyCase = new Map<string, Named>();
  const owners = new Map<string, string>();
  for (const { named, aliases, entry } of namedEntries(entries, resolver)) {
    for (const alias of aliases) {
      const key = alias.toLowerCase();
      const owner = owners.get(key);
      if (owner !== undefined) {
        const index = entry.fields.aliases.findIndex((written) => written.toLowerCase() === key);
        const place = index < 0 ? entry.placeOf([]) : entry.placeOf(['aliases', index]);
        if (owner !== entry.path) resolver.report('alias-claimed-twice', place, `Another entry claims the alias “${alias}”`, `it is ${owner}`);
        else exactly.set(alias, named);
        continue;
      }
      owners.set(key, entry.path);
      if (alias === key) anyCase.set(key, named);
      else exactly.set(alias, named);
    }
  }
  const names = [...exactly.keys(), ...anyCase.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = names.map((name) => aliasPattern(name, anyCase.has(name))).join('|');
  return { find: (text) => (pattern === '' ? [] : findNames(text, pattern, exactly, anyCase)) };
}

/** Letters of scripts that put spaces between words: a name neither begins nor ends inside such a word. */
const WORD_LETTER = '[[\\p{L}\\p{M}\\p{N}]--[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]]';
const BEGINS_WITH_LETTER = new RegExp(`^${WORD_LETTER}`, 'v');
const ENDS_WITH_LETTER = new RegExp(`${WORD_LETTER}$`, 'v');

function aliasPattern(alias: string, isAnyCase: boolean): string {
  const words = alias.split(/\s+/u).map((word) => RegExp.escape(word)).join('\\s+');
  const left = BEGINS_WITH_LETTER.test(alias) ? `(?<!${WORD_LETTER})` : '';
  const right = ENDS_WITH_LETTER.test(alias) ? `(?!${WORD_LETTER})` : '';
  return `${left}${isAnyCase ? `(?i:${words})` : words}${right}`;
}

/** Finds the mentions of every passage and gives them to the passage and to what they name. */
export function findMentions(passages: readonly Draft<Passage>[], entries: Entries, finder: NameFinder): void {
  const unlinked = new Set([...entries.terms, ...entries.bodies].flatMap((entry) => entry.fields.unlinked.map((passage) => `${entry.id} ${passage}`)));
  for (const passage of passages) {
    const linked = new Set<unknown>();
    for (const part of ['title', 'text'] as const) {
      for (const { start, end, of } of finder.find(passage[part])) {
        const thing = thingOf(of);
        const isLinked = part === 'text' && !linked.has(thing) && !unlinked.has(`${thing.id} ${passage.id}`);
        if (isLinked) linked.add(thing);
        const mention: Mention = { passage, part, sentence: sentenceAt(passage, part, start), start, end, of, isLinked };
        passage.mentions.push(mention);
        thing.mentions.push(mention);
      }
    }
  }
}

function thingOf(named: Named) {
  return (named.kind === 'term' ? named.term : named.body) as Draft<(Named & { kind: 'term' })['term'] | (Named & { kind: 'body' })['body']>;
}

function sentenceAt(passage: Passage, part: Part, offset: number) {
  return part === 'text' ? passage.sentences.find((sentence) => sentence.start <= offset && offset < sentence.end) : undefined;
}

function namedEntries(entries: Entries, { registry }: Resolver) {
  const terms = entries.terms.flatMap((entry) => {
    const term = registry.term.get(entry.id);
    return term ? [{ entry, aliases: term.aliases, named: { kind: 'term', term } as const }] : [];
  });
  const bodies = entries.bodies.flatMap((entry) => {
    const body = registry.body.get(entry.id);
    return body ? [{ entry, aliases: body.aliases, named: { kind: 'body', body } as const }] : [];
  });
  return [...terms, ...bodies];
}

function findNames(text: string, pattern: string, exactly: ReadonlyMap<string, Named>, anyCase: ReadonlyMap<string, Named>) {
  return Array.from(text.matchAll(new RegExp(pattern, 'gv'))).flatMap(({ index, 0: match }) => {
    const words = match.replace(/\s+/gu, ' ');
    const of = exactly.get(words) ?? anyCase.get(words.toLowerCase());
    return of === undefined ? [] : [{ start: index, end: index + match.length, of }];
  });
}
