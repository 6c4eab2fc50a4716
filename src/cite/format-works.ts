/**
 * Works of others as a style writes them. Works of one shape differ only in their words, so they are formatted once for
 * all, with stand-ins that show how the style writes capitals. A work with signs that a style changes is formatted by
 * itself.
 */
import { inStyles, type InStyles, type StyleId } from './citation-styles.ts';
import type { CslJsonItem } from './csl-json.ts';
import { formatCitation, titleCased } from './format-citation.ts';

/** Signs that a style may change: quotation marks and dashes, signs that end a title or begin a second one, markup. */
const CHANGED = /["“”‘'«»<>&]|--|\s\s|[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}\p{Script=Hira}]|[.?!,;:]$/u;
/**
 * In small letters, so that a style’s capitals can be seen; two words, so that a capital on every word can be told from
 * one on the first word only.
 */
const PLACES = ['xax yay', 'xbx yby', 'xcx ycy', 'xdx ydy'] as const;
/** A month, day and year that differ from those of `STAND_IN`. */
const ISSUED = { year: 2666, month: 9, day: 28 } as const;
const FIELDS = ['title', 'container-title', 'publisher'] as const;

interface Shape {
  readonly item: CslJsonItem;
  /** The words that each stand-in replaces. */
  readonly words: ReadonlyMap<string, string>;
}

/**
 * @param items with stand-ins for their addresses and the day of reading, which have none of the digits of a date
 * @param months by style, as it writes them
 * @returns the HTML of each item, by style
 */
export function formatWorks(
  items: readonly CslJsonItem[],
  months: InStyles<readonly string[]>,
): readonly InStyles<string>[] {
  const templates = new Map<string, InStyles<string>>();
  const formatted = (item: CslJsonItem) => inStyles((id) => formatCitation(id, item));
  return items.map((item) => {
    const shape = shapeOf(item);
    if (shape === undefined) return formatted(item);
    const key = JSON.stringify(shape.item);
    const template = templates.get(key) ?? formatted(shape.item);
    templates.set(key, template);
    return inStyles((id) => filledIn(template[id], id, shape, dateWords(item, months[id])));
  });
}

/** Nothing if a style may change the words of the item. */
function shapeOf(item: CslJsonItem): Shape | undefined {
  const { author, issued } = item;
  const [name, ...others] = author ?? [];
  const literal = name !== undefined && 'literal' in name ? name.literal : undefined;
  if (name !== undefined && (literal === undefined || others.length > 0)) return undefined;
  const said = [...FIELDS.map((field) => item[field]), literal].filter((one) => one !== undefined);
  if (said.some((one) => CHANGED.test(one))) return undefined;
  // The same words always have the same stand-in: styles leave out a second occurrence.
  const places = new Map([...new Set(said)].map((one, index) => [one, PLACES[index] ?? '']));
  const placeOf = (one: string) => places.get(one) ?? '';
  const fields = FIELDS.flatMap((field) => {
    const value = item[field];
    return value === undefined ? [] : [[field, placeOf(value)] as const];
  });
  const parts = issued?.['date-parts'][0]?.map((_, index) => [ISSUED.year, ISSUED.month, ISSUED.day][index] ?? 0);
  return {
    item: {
      ...item,
      id: 'cited',
      ...Object.fromEntries(fields),
      ...(literal === undefined ? {} : { author: [{ literal: placeOf(literal) }] }),
      ...(parts === undefined ? {} : { issued: { 'date-parts': [parts] } }),
    },
    words: new Map([...places].map(([one, place]) => [place, one])),
  };
}

/** The values that the stand-ins of a date replace. */
function dateWords({ issued }: CslJsonItem, months: readonly string[]): ReadonlyMap<string, string> {
  const [year, month = 1, day] = issued?.['date-parts'][0] ?? [];
  return new Map([
    [String(ISSUED.year), String(year)],
    [months[ISSUED.month - 1] ?? '', months[month - 1] ?? ''],
    [String(ISSUED.day), String(day)],
  ]);
}

const PLACE = new RegExp([...PLACES, `\\b(?:${ISSUED.year}|${ISSUED.day})\\b`].join('|'), 'giu');

function filledIn(template: string, id: StyleId, { words }: Shape, dates: ReadonlyMap<string, string>): string {
  const [, [month = '', name = '']] = [...dates] as [unknown, [string?, string?], unknown];
  return template.replace(month, name).replaceAll(PLACE, (place) => {
    const said = words.get(place.toLowerCase());
    if (said === undefined) return dates.get(place) ?? place;
    if (place === place.toLowerCase()) return said;
    const [, second = ''] = place.split(' ');
    return second === second.toLowerCase() ? said.slice(0, 1).toUpperCase() + said.slice(1) : titleCased(id, said);
  });
}
