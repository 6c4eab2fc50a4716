import type { Body, Edition } from '../../edition/edition.ts';

/** The same name with acronyms for the bodies in it, as “UN Convention …”; nothing if it has no body with an acronym. */
export function abbreviatedNames(name: string, { bodies }: Pick<Edition, 'bodies'>): readonly string[] {
  const short = bodies
    .flatMap(namesToShorten)
    .toSorted((a, b) => b.name.length - a.name.length)
    .reduce((all, { pattern, acronym }) => all.replaceAll(pattern, acronym), name);
  return short === name ? [] : [short];
}

function namesToShorten({ name, acronym, aliases }: Body) {
  if (acronym === undefined) return [];
  return [name, ...aliases]
    .filter((one) => !one.includes(acronym))
    .map((one) => ({
      name: one,
      acronym,
      pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])${RegExp.escape(one)}(?:’s)?(?![\p{L}\p{N}])`, 'gu'),
    }));
}
