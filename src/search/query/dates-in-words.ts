/** Dates as readers type them in numbers: “18.11.2020”, “2020-11-18”, “11/18/2020”. Pure. */
import { readableDate } from '../../words/dates.ts';

const DATE =
  /(?<![\p{L}\p{N}./-])(?:(\d{4})([-./])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-./])(\d{1,2})\6(\d{4}))(?![\p{L}\p{N}/-])/gu;
const [MONTHS, DAYS] = [12, 31];

/** Words with each date as the edition writes it. Of two numbers that may both be the month, the second is, as in most of the world. */
export function withDatesInWords(words: string): string {
  return words.replaceAll(DATE, (typed, ...found: readonly (string | undefined)[]) => {
    const [year, , month, day, one, , other, end] = found.map(Number);
    return dateOf(year, month, day) ?? dateOf(end, other, one) ?? dateOf(end, one, other) ?? typed;
  });
}

function dateOf(year = NaN, month = NaN, day = NaN): string | undefined {
  const isDate = month >= 1 && month <= MONTHS && day >= 1 && day <= DAYS && Number.isFinite(year);
  return isDate ? readableDate([year, month, day].join('-')) : undefined;
}
