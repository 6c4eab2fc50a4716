/** Terms and bodies named in the text: longest alias first, whole words, each stretch of text claimed once. */
import type { FieldPath } from '../../markdown/author-file.ts';
import { faultOfAlias } from '../fields/alias-fault.ts';
import type { Reference } from '../reference.ts';
import type { Mention, Part, Passage, TextRange } from '../passage.ts';
import type { Entries } from '../read/entries.ts';
import { KINDS } from '../kinds.ts';
import { NAMED_KINDS, type NamedKind } from '../kind-with.ts';
import { isWhole } from '../anchor/quotations.ts';
import { wordsPattern } from '../words-pattern.ts';
import type { Draft } from '../registry/registry.ts';
import { problemsOfBoth, type Claim } from '../problems-of-both.ts';
import type { Resolver } from '../registry/resolver.ts';

type Named = Reference & { readonly kind: NamedKind };

/** Finds names in any text. It is made once; searching does not change it. */
export interface NameFinder {
  /** Names in a text, in order, without overlap. */
  find: (text: string) => readonly (TextRange & { readonly of: Named })[];
}

/** A name that texts use for something. */
interface Alias {
  readonly of: Named;
  readonly name: string;
  /** Matches the name at its `lastIndex`; made when it is first needed. */
  pattern?: RegExp;
}

/**
 * A tree of names by their tokens: names with the same beginning share it, so that a text is read only once for any
 * number of names.
 */
interface Branch {
  readonly next: Map<string, Branch>;
  readonly names: Alias[];
}

/**
 * The first token of a name: a word of a script with spaces between words, one character of another script, or a sign.
 */
const TOKEN =
  /[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]+|\S/gv;

/**
 * A finder for the aliases of all terms and bodies. Reports aliases that two entries claim, and those that do not have
 * the form of a name. An alias with a capital letter is matched exactly, one without in any case.
 * @param stopWords very common words of the language, which name nothing
 */
export function nameFinder(
  entries: Entries,
  resolver: Resolver,
  stopWords: ReadonlySet<string> = new Set(),
): NameFinder {
  const root: Branch = { next: new Map(), names: [] };
  const owners = new Map<string, Claim>();
  for (const { named, aliases, entry } of namedEntries(entries, resolver)) {
    for (const name of aliases) {
      const key = name.toLowerCase();
      const field = fieldWith(entry.fields, name);
      const own = {
        sentence: `Another entry claims the alias “${name}”`,
        called: entry.path,
        place: entry.placeOf(field),
      };
      const owner = owners.get(key);
      if (owner !== undefined) {
        if (owner.called !== own.called)
          for (const problem of problemsOfBoth('alias-claimed-twice', own, owner)) resolver.add(problem);
        continue;
      }
      owners.set(key, own);
      const fault = faultOfAlias(name, stopWords, field[0] !== 'aliases');
      if (fault !== undefined)
        resolver.report(
          'malformed-alias',
          own.place,
          `Texts cannot be searched for the name “${name}”`,
          `expected: ${fault}`,
        );
      else branchOf(root, key).names.push({ of: named, name });
    }
  }
  return { find: (text) => findNames(text, root) };
}

/** The field that has a name, or the entry. */
function fieldWith(fields: { readonly aliases: readonly string[] }, name: string): FieldPath {
  const key = name.toLowerCase();
  const index = fields.aliases.findIndex((written) => written.toLowerCase() === key);
  return index >= 0
    ? ['aliases', index]
    : Object.entries(fields)
        .filter(([, value]: readonly [string, unknown]) => value === name)
        .map(([field]) => field)
        .slice(0, 1);
}

function branchOf(root: Branch, key: string): Branch {
  let branch = root;
  for (const [token] of tokensOf(key)) {
    const next = branch.next.get(token) ?? { next: new Map(), names: [] };
    branch.next.set(token, next);
    branch = next;
  }
  return branch;
}

function findNames(text: string, root: Branch) {
  const found: (TextRange & { readonly of: Named })[] = [];
  const tokens = tokensOf(text).map(({ 0: token, index }) => ({ token: token.toLowerCase(), start: index }));
  for (const [first, { start }] of tokens.entries()) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const name = longestAt(text, start, tokens.slice(first, first + MOST_TOKENS), root);
    if (name !== undefined) found.push(name);
  }
  return found;
}

/** How many tokens a name may have: it has at most 160 characters. */
const MOST_TOKENS = 160;

function longestAt(text: string, start: number, tokens: readonly { readonly token: string }[], root: Branch) {
  const candidates: Alias[] = [];
  let branch = root.next.get(tokens[0]?.token ?? '');
  for (let depth = 1; branch !== undefined; depth += 1) {
    candidates.push(...branch.names);
    branch = branch.next.get(tokens[depth]?.token ?? '');
  }
  for (const alias of candidates.toSorted((a, b) => b.name.length - a.name.length)) {
    alias.pattern ??= patternOf(alias.name);
    alias.pattern.lastIndex = start;
    const end = alias.pattern.test(text) ? alias.pattern.lastIndex : start;
    if (end > start && isWhole({ start, end }, text)) return { start, end, of: alias.of };
  }
  return undefined;
}

function patternOf(name: string): RegExp {
  return new RegExp(wordsPattern(name), name === name.toLowerCase() ? 'iuy' : 'uy');
}

function tokensOf(text: string) {
  return [...text.matchAll(TOKEN)];
}

/** Finds the mentions of every passage and adds them to the passage and to the named things. */
export function findMentions(passages: readonly Draft<Passage>[], entries: Entries, finder: NameFinder): void {
  const unlinked = new Set(
    NAMED_KINDS.flatMap((kind) =>
      entries[KINDS[kind].list].flatMap(({ id, fields }) =>
        fields.unlinked.map((passage) => `${kind} ${id} ${passage}`),
      ),
    ),
  );
  for (const passage of passages) {
    const linked = new Set<unknown>();
    for (const part of ['title', 'text'] as const) {
      for (const { start, end, of } of finder.find(passage[part])) {
        const { kind, thing } = of;
        const sentence = sentenceAt(passage, part, start);
        // Entries of different kinds may have the same id.
        const isLinked =
          sentence !== undefined &&
          end <= sentence.end &&
          !linked.has(thing) &&
          !unlinked.has(`${kind} ${thing.id} ${passage.id}`);
        if (isLinked) linked.add(thing);
        const mention: Mention = { passage, part, sentence, start, end, of, isLinked };
        passage.mentions.push(mention);
        (thing as Draft<typeof thing>).mentions.push(mention);
      }
    }
  }
}

function sentenceAt(passage: Passage, part: Part, offset: number) {
  return part === 'text'
    ? passage.sentences.find((sentence) => sentence.start <= offset && offset < sentence.end)
    : undefined;
}

function namedEntries(entries: Entries, { registry }: Resolver) {
  return NAMED_KINDS.flatMap((kind) =>
    entries[KINDS[kind].list].flatMap((entry) => {
      const thing = registry[kind].get(entry.id);
      return thing === undefined ? [] : [{ entry, aliases: thing.aliases, named: { kind, thing } as Named }];
    }),
  );
}
