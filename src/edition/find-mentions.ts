/** Terms and bodies named in the text: longest alias first, whole words, each stretch of text claimed once. */
import type { Mention, Part, Passage, Reference, TextRange } from './edition.ts';
import type { Entries } from './entries.ts';
import { ENTRY_KINDS, KINDS, type NamedKind } from './kinds.ts';
import { isWhole } from './quotations.ts';
import type { Draft, Resolver } from './registry.ts';

type Named = Reference & { readonly kind: NamedKind };
const NAMED_KINDS = ENTRY_KINDS.filter((kind): kind is NamedKind => KINDS[kind].isNamedInText);

/** Finds names in any text. Made once; asking it for the names in a text does not change it. */
export interface NameFinder {
  /** Names in a text, in order, without overlap. */
  find(text: string): readonly (TextRange & { readonly of: Named })[];
}

/** A name by which something is called in texts. */
interface Alias {
  readonly of: Named;
  /** Matches the name where its `lastIndex` stands. */
  readonly pattern: RegExp;
  readonly length: number;
}

/** What can begin a name: a word of a script that spaces words, one character of one that does not, or a sign. */
const FIRST_TOKEN = /[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]+|\S/gv;

/**
 * A finder for the aliases of all terms and bodies. Reports aliases that two entries claim.
 * An alias with a capital letter is matched exactly, one without in any case.
 */
export function nameFinder(entries: Entries, resolver: Resolver): NameFinder {
  const byFirstToken = new Map<string, Alias[]>();
  const owners = new Map<string, string>();
  for (const { named, aliases, entry } of namedEntries(entries, resolver)) {
    for (const alias of aliases) {
      const key = alias.toLowerCase();
      const owner = owners.get(key);
      if (owner !== undefined && owner !== entry.path) {
        const index = entry.fields.aliases.findIndex((written) => written.toLowerCase() === key);
        const place = index < 0 ? entry.placeOf([]) : entry.placeOf(['aliases', index]);
        resolver.report('alias-claimed-twice', place, `Another entry claims the alias “${alias}”`, `it is ${owner}`);
        continue;
      }
      owners.set(key, entry.path);
      const words = alias.trim().split(/\s+/u).map((word) => RegExp.escape(word)).join('\\s+');
      const first = tokensOf(key)[0]?.[0] ?? '';
      byFirstToken.set(first, [...(byFirstToken.get(first) ?? []), { of: named, length: alias.length, pattern: new RegExp(words, alias === key ? 'iuy' : 'uy') }]);
    }
  }
  for (const aliases of byFirstToken.values()) aliases.sort((a, b) => b.length - a.length);
  return { find: (text) => findNames(text, byFirstToken) };
}

function findNames(text: string, byFirstToken: ReadonlyMap<string, readonly Alias[]>) {
  const found: (TextRange & { readonly of: Named })[] = [];
  for (const { 0: token, index: start } of tokensOf(text)) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    for (const { of, pattern } of byFirstToken.get(token.toLowerCase()) ?? []) {
      pattern.lastIndex = start;
      const end = pattern.test(text) ? pattern.lastIndex : start;
      if (end === start || !isWhole({ start, end }, text)) continue;
      found.push({ start, end, of });
      break;
    }
  }
  return found;
}

function tokensOf(text: string) {
  return [...text.matchAll(FIRST_TOKEN)];
}

/** Finds the mentions of every passage and gives them to the passage and to what they name. */
export function findMentions(passages: readonly Draft<Passage>[], entries: Entries, finder: NameFinder): void {
  const unlinked = new Set(NAMED_KINDS.flatMap((kind) => entries[KINDS[kind].list].flatMap(({ id, fields }) => fields.unlinked.map((passage) => `${kind} ${id} ${passage}`))));
  for (const passage of passages) {
    const linked = new Set<unknown>();
    for (const part of ['title', 'text'] as const) {
      for (const { start, end, of } of finder.find(passage[part])) {
        const { kind, thing } = of;
        const sentence = sentenceAt(passage, part, start);
        // Entries of different kinds may have the same id.
        const isLinked = sentence !== undefined && end <= sentence.end && !linked.has(thing) && !unlinked.has(`${kind} ${thing.id} ${passage.id}`);
        if (isLinked) linked.add(thing);
        const mention: Mention = { passage, part, sentence, start, end, of, isLinked };
        passage.mentions.push(mention);
        (thing as Draft<typeof thing>).mentions.push(mention);
      }
    }
  }
}

function sentenceAt(passage: Passage, part: Part, offset: number) {
  return part === 'text' ? passage.sentences.find((sentence) => sentence.start <= offset && offset < sentence.end) : undefined;
}

function namedEntries(entries: Entries, { registry }: Resolver) {
  return NAMED_KINDS.flatMap((kind) =>
    entries[KINDS[kind].list].flatMap((entry) => {
      const thing = registry[kind].get(entry.id);
      return thing === undefined ? [] : [{ entry, aliases: thing.aliases, named: { kind, thing } as Named }];
    }),
  );
}
