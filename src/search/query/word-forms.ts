/**
 * One form for the spellings of a word, so that the typed words match those of the edition. Pure, and small: browsers
 * load it.
 */

/** Everything but letters, digits and the marks on letters separates words. Han characters make words of their own. */
const WORD = /\p{sc=Han}+|[[\p{L}\p{M}\p{N}]--\p{sc=Han}]+/gv;

/** British words in -our, whose American form has -or. */
const OUR =
  /^((?:neighb|behavi|lab|col|fav|hon|harb|endeav|hum|rum|arm|flav|vap|sav|cand|demean|parl|vig|fer[vt]|od|rig)o)u(r)/u;
/** Words in -ise that no spelling writes with a z. */
const ALWAYS_ISE =
  /(?:prom|prem|prec|conc|exerc|expert|surpr|enterpr|compr|superv|telev|rev|dev|adv|disgu|desp|adverti?|franch|mort|parad|treat|ra|wi|no|exc|otherw|likew|merchand|improv|dem|surm|bru|cru|poi|pra)is/u;

/** American forms of British endings; the first that fits is used. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/^(cent|theat|spect|lit|met|fib|calib)re(s?)$/u, '$1er$2'],
  [/^(cent|fib)red$/u, '$1ered'],
  [/^(def|off|lic|pret)ence(s?)$/u, '$1ense$2'],
  [/^practis(e|ed|es|ing)$/u, 'practic$1'],
  [/yse(d|r|s)?$/u, 'yze$1'],
  [/^(program)me(s?)$/u, '$1$2'],
  [/^(catalog|dialog|analog|prolog)ue(s?)$/u, '$1$2'],
  [/^(judg|acknowledg|abridg)ement/u, '$1ment'],
  [/^(travel|label|model|channel|level|cancel|signal|fuel|total|counsel)l(ed|ing|er|ers)$/u, '$1$2'],
  [/^(enrol|fulfil|instal)(ment|ments|s)?$/u, '$1l$2'],
  [/^cheque(s?)$/u, 'check$1'],
  [/^grey/u, 'gray'],
  [/^age(ing)$/u, 'ag$1'],
];

/** The words of a text, folded: lower case, without marks, possessives and apostrophes. */
export function foldedWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/['’]s(?![\p{L}\p{N}])/gu, '')
      // French “l’Internet” is “Internet”.
      .replaceAll(/(?<![\p{L}\p{N}'’])(?:[cdjlmnst]|qu)['’](?=\p{L}{3})/gu, '')
      .replaceAll(/['’]/gu, '')
      // “U.N.” is “UN”.
      .replaceAll(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
      .match(WORD) ?? []
  );
}

/** A folded English word in American spelling; other words are not changed. */
export function americanSpelling(word: string): string {
  if (OUR.test(word)) return word.replace(OUR, '$1$2');
  const [pattern, replacement] = BRITISH.find(([ending]) => ending.test(word)) ?? [];
  if (pattern !== undefined && replacement !== undefined) return word.replace(pattern, replacement);
  return word.length > 5 && !ALWAYS_ISE.test(word)
    ? word.replace(/is(e|ed|es|er|ers|ing|ation|ations)$/u, 'iz$1')
    : word;
}

/** Forms that were made before: most words of a text occur several times. */
const knownForms = new Map<string, string>();
const MOST_KNOWN = 50_000;

/** Form of a folded English word: American, and in the singular if that is certain. */
export function wordForm(word: string): string {
  let form = knownForms.get(word);
  if (form === undefined) {
    if (knownForms.size === MOST_KNOWN) knownForms.clear();
    form = makeForm(word);
    knownForms.set(word, form);
  }
  return form;
}

function makeForm(word: string): string {
  const american = americanSpelling(word);
  if (american.length < 4 || /(?:ss|us|is)$/u.test(american)) return american;
  if (/[^aeiou]ies$/u.test(american)) return `${american.slice(0, -3)}y`;
  if (/(?:ch|sh|x|zz|ss)es$/u.test(american)) return american.slice(0, -2);
  return american.replace(/s$/u, '');
}

/** Endings of English words that do not change the stem. */
const ENDING =
  /^(?:e|s|es|n|ns|d|ed|r|er|ers|or|ors|ing|ings|ly|al|ally|ality|ate|ated|ates|ity|ities|ion|ions|ation|ations|ance|ence|ances|ences|ment|ments|ive|able|y|ies|ied|ize|izes|ized|izing|ization|ist|ists|ism|ic|ical|ful|ness)?$/u;
const SHORTEST_STEM = 3;
/** A form of a short verb in -e: “use” and “user”, “vote” and “voting”. */
const SHORT_VERB = /^([a-z]{1,2}[^aeiouy])(?:e|es|ed|er|ers|ing)$/u;

/** Endings of one word in its numbers and tenses. */
const INFLECTION = /^(?:e|s|es|d|ed|ing|ings|y|ies|ied)?$/u;

/** Whether two folded English words are one word in another number or tense: “policies” of “policy”, not “authority” of “author”. */
export function isInflection(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return [shared, shared - 1].some(
    (stem) => stem >= SHORTEST_STEM && INFLECTION.test(one.slice(stem)) && INFLECTION.test(other.slice(stem)),
  );
}

/** Whether two folded English words differ only in their endings. */
export function sharesStem(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  for (let stem = shared; stem > SHORTEST_STEM; stem -= 1)
    if (ENDING.test(one.slice(stem)) && ENDING.test(other.slice(stem))) return true;
  const stems = [one, other].map((word) => SHORT_VERB.exec(word)?.[1]);
  return stems[0] !== undefined && stems[0] === stems[1];
}

/** Forms of all words of a text. */
export function wordForms(text: string): readonly string[] {
  return foldedWords(text).map(wordForm);
}

/**
 * How many slips are between two words: a letter too many or too few, a wrong letter, or two in the wrong order.
 * @param most if there are more, `most + 1` is returned early Source: optimal string alignment distance.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** How many slips a word of this length may have and still be meant. Short words have too many neighbours. */
export function slipsAllowed(length: number): number {
  return length < 5 ? 0 : length < 10 ? 1 : 2;
}
