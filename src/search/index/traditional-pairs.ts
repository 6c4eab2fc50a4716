import { Converter } from 'opencc-js/cn2t';
import type { WordEntry } from '../query/index-format.ts';

/** Traditional characters, those of Taiwan and those of Hong Kong differ in some. */
const converters = (['t', 'tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to }));

/** Traditional Han characters, each followed by the simplified one that the index has. */
export function traditionalPairs(entries: readonly Pick<WordEntry, 'form'>[]): string {
  const own = new Set(entries.flatMap(({ form }) => form.match(/\p{sc=Han}/gu) ?? []));
  const pairs = new Map(
    [...own].toSorted().flatMap((character) =>
      converters
        .map((convert) => convert(character))
        .filter((other) => other !== character)
        .map((other) => [other, character] as const),
    ),
  );
  return [...pairs].flat().join('');
}
