import type { Label } from '../../edition/label.ts';
import { joiningWordsOf } from '../../words/joining-words.ts';

/** Letters of initials: fewer mean too many things, and nobody writes more. */
const LENGTH = { least: 3, most: 6 };
/** A word of a name; an article before an apostrophe is none. */
const WORD = /\p{L}[\p{L}\p{M}]*(?!['’\p{L}])/gu;

/**
 * The initials of bodies in languages that write a name by its initials, for each body that has none: “РГОС” for
 * “Рабочая группа открытого состава”. Those that are a name of anything already, or of several bodies, are left out.
 * @param names all other names of things
 */
export function initialsOfBodies(labels: readonly Label[], names: readonly string[]): readonly Label[] {
  const taken = new Set([...names, ...labels.map(({ name }) => name)].map((name) => name.toLowerCase()));
  const ofBodies = labels.filter(({ of }) => of.startsWith('body:'));
  const byBody = Map.groupBy(ofBodies, ({ of, language }) => `${of} ${language}`);
  const made = [...byBody.values()].flatMap((own): readonly Label[] => {
    if (own.some(({ name }) => /^\p{Lu}+$/u.test(name))) return [];
    const [first] = own.flatMap((label) => {
      const name = initialsOf(label);
      return name.length < LENGTH.least || name.length > LENGTH.most ? [] : [{ ...label, name }];
    });
    return first === undefined || taken.has(first.name.toLowerCase()) ? [] : [first];
  });
  const bodiesBy = Map.groupBy(made, ({ name }) => name);
  return made.filter(({ name, of }) => bodiesBy.get(name)?.every((other) => other.of === of) === true);
}

function initialsOf({ name, language }: Label): string {
  const joining = joiningWordsOf(language);
  // Scripts without capital letters have no initials.
  const words = /\p{Lu}/u.test(name) ? (name.match(WORD) ?? []) : [];
  return words
    .filter((word) => !joining.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
