import type { Label } from '../../edition/label.ts';

/** A name in another language, cut into its words and what is between them. */
const PARTS = /\p{L}[\p{L}\p{M}’'-]*|[^\p{L}]+/gu;
const INITIALS = /^\p{Lu}{2,6}$/u;
/** Letters of the same beginning that make two words one, in whatever case they are; and letters of an ending. */
const LEAST_ALIKE = 4;
const MOST_ENDING = 3;
/** Letters of words that only join others. */
const LONGEST_JOINT = 3;

/**
 * Labels, and for each that has the long name of a body the same with the body's initials in that language: “Конвенция
 * … против киберпреступности (ООН)”.
 */
export function withAbbreviatedLabels(labels: readonly Label[]): readonly Label[] {
  const bodies = bodyNames(labels);
  return labels.flatMap((label) => {
    if (label.of.startsWith('body:')) return [label];
    const short = bodies
      .filter(({ language }) => language === label.language)
      .map(({ words, initials }) => shortened(label.name, words, initials))
      .find((name) => name !== label.name);
    return short === undefined ? [label] : [label, { ...label, name: short }];
  });
}

/** The names of bodies that have initials in the same language, the longest first. */
function bodyNames(labels: readonly Label[]) {
  const ofBodies = labels.filter(({ of }) => of.startsWith('body:'));
  return ofBodies
    .flatMap(({ of, language, name }) => {
      const words = wordsOf(name);
      const initials = ofBodies.find(
        (other) => other.of === of && other.language === language && INITIALS.test(other.name),
      );
      return words.length < 2 || initials === undefined ? [] : [{ language, words, initials: initials.name }];
    })
    .toSorted((a, b) => b.words.length - a.words.length);
}

function shortened(name: string, words: readonly string[], initials: string): string {
  const parts = name.match(PARTS) ?? [];
  const places = parts.flatMap((part, place) => (/\p{L}/u.test(part) ? [place] : []));
  const start = places.findIndex((_, from) =>
    words.every((word, index) => isSame(word, parts[places[from + index] ?? -1] ?? '')),
  );
  if (start < 0) return name;
  const last = places[start + words.length - 1] ?? 0;
  // Articles and prepositions before the long name do not fit the initials.
  const before = parts.slice(0, places[start]);
  while (before.length > 0 && (before.at(-1) ?? '').length <= LONGEST_JOINT) before.pop();
  return `${[...before, ' …', ...parts.slice(last + 1)].join('').trim()} (${initials})`;
}

function wordsOf(name: string): readonly string[] {
  return (name.match(PARTS) ?? []).filter((part) => /\p{L}/u.test(part));
}

/** Whether two words differ only in their endings, as those of cases. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return a === b || (shared >= LEAST_ALIKE && Math.max(a.length, b.length) - shared <= MOST_ENDING);
}
