/**
 * Places in instruments, as lawyers write them: “art. 37”, “Article 2(4)”, “paras 8 to 10”, “§ 12”, “norm 13 (f)”. Pure;
 * the index and the browser read them in the same way.
 */

const NUMBER = String.raw`(?:\d+[a-z]?|\b[ivx]+\b)(?:\s*\(\s*\w{1,4}\s*\)|\.\d+)*`;
const UNIT = String.raw`(?:articles?|arts?\.?|paragraphs?|paras?\.?|pars?\.?|points?|norms?|principles?|recitals?|items?|§+)`;
const JOINED = String.raw`\s*(?:,|and|or|to|–|-|&)\s*`;
/** The unit, its numbers, and further units within it: “article 2, paragraphs 3 and 4”. */
const PLACE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${UNIT}\s*(?:${NUMBER}|\(\w{1,4}\))(?:${JOINED}${NUMBER})*`,
  'giu',
);
const INNER = /\(\s*(\w{1,4})\s*\)|\.(\d+)/gu;
/** Longer ranges are given by their ends. */
const MOST_OF_RANGE = 30;

/** The beginning of the form of a place, so that it is unlike any word. */
const MARK = '§';

/**
 * The forms of all places that a text names, and the text without them.
 * @returns for “Article 2(4)” `§2` and `§2.4`; for a range its members
 */
export function citedPlaces(text: string): { readonly places: readonly string[]; readonly rest: string } {
  const places = new Set(placesIn(text).flatMap((one) => one.places));
  return { places: [...places], rest: text.replaceAll(PLACE, ' ') };
}

/** Some words of a text that name places. */
export interface PlaceWords {
  readonly start: number;
  readonly end: number;
  /** The forms of these places. */
  readonly places: readonly string[];
}

/** The words of a text that name places, in order. */
export function placesIn(text: string): readonly PlaceWords[] {
  let outer: readonly string[] = [];
  let end = 0;
  return [...text.matchAll(PLACE)].map((match) => {
    const start = match.index;
    const isInner = outer.length > 0 && /^\s*,?\s*$/u.test(text.slice(end, start)) && end > 0;
    const numbers = numbersOf(match[0]);
    const places = numbers.flatMap((number) => {
      const parts = number.split('.');
      return [
        ...parts.map((_, index) => MARK + parts.slice(0, index + 1).join('.')),
        ...(isInner ? outer.map((one) => `${MARK}${one}.${number}`) : []),
      ];
    });
    if (!isInner) outer = numbers;
    end = start + match[0].length;
    return { start, end, places };
  });
}

/** The numbers of one unit, each with the signs in brackets after it: “13 (b) and 14” are 13.b and 14. */
function numbersOf(place: string): readonly string[] {
  const found = [
    ...place
      .toLowerCase()
      .replace(new RegExp(`^${UNIT}`, 'iu'), '')
      .matchAll(new RegExp(String.raw`(\bto\b|–|-)?\s*(${NUMBER}|\(\w{1,4}\))`, 'giu')),
  ];
  const numbers: string[] = [];
  for (const [, range, written = ''] of found) {
    const inner = [...written.matchAll(INNER)].map(([, letter, digits]) => letter ?? digits ?? '');
    const number = [/^(?:\d+[a-z]?|[ivx]+)/u.exec(written)?.[0], ...inner]
      .filter((part) => part !== undefined)
      .join('.');
    const [from, until] = [Number(numbers.at(-1)), Number(number)];
    if (range !== undefined && until > from && until - from <= MOST_OF_RANGE)
      for (let between = from + 1; between < until; between += 1) numbers.push(String(between));
    numbers.push(number);
  }
  return numbers;
}
