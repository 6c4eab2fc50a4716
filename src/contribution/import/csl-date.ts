/** Dates as other programs and people write them, and the date that a source gets for each. */

export interface ReadDate {
  /** Year, month or day, or `n.d.` */
  readonly date: string;
  /** The written words, if the date says less than they do. */
  readonly of: string | undefined;
}

/** @param value of a date in CSL-JSON */
export function dateOfCsl(value: unknown): ReadDate | undefined {
  if (typeof value === 'string' || typeof value === 'number') return dateOfWords(String(value));
  if (typeof value !== 'object' || value === null) return undefined;
  const { literal, raw, season, circa, 'date-parts': parts } = value as Readonly<Record<string, unknown>>;
  const ends = (Array.isArray(parts) ? (parts as readonly unknown[]) : []).flatMap((part) => partsOf(part) ?? []);
  const [first, last] = ends;
  if (first !== undefined) {
    const isCirca = circa !== undefined && circa !== false;
    const isWhole = last === undefined && season === undefined && !isCirca;
    const words = [
      ...(isCirca ? ['c.'] : []),
      ...(typeof season === 'string' || typeof season === 'number' ? [`season ${season} of`] : []),
      last === undefined ? first : `${first} to ${last}`,
    ];
    return { date: first, of: isWhole ? undefined : words.join(' ') };
  }
  const words = [literal, raw].find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof words === 'string' ? dateOfWords(words) : undefined;
}

const NONE = /^(?:n\. ?d\.?|no date|undated|s\. ?[ad]\.?|o\. ?J\.?|無日期|无日期|出版年不明)$/iu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const YEAR = /(?<!\d)(1[0-9]\d\d|20\d\d)(?!\d)/gu;

/** A date in words or figures. If it says more than year, month and day, the rest is kept beside it. */
export function dateOfWords(written: string): ReadDate {
  const words = written
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/--+|[–—]/gu, '–')
    .trim();
  if (words === '' || NONE.test(words)) return { date: 'n.d.', of: undefined };
  const day = dayOf(words);
  if (day !== undefined) return { date: day, of: undefined };
  // The beginning of a span, or the words beside “circa”; as a last resort a single year.
  const [beginning = ''] = words.split(/ ?(?:\/|–| to | - ) ?/u);
  const bare = beginning
    .replace(/^(?:\[|\(|circa |ca\.? ?|c\.? ?|about |approx\.? ?|before |after |~)+/iu, '')
    .replace(/[\]?~%)]+$/u, '');
  const near = dayOf(bare) ?? [...words.matchAll(YEAR)][0]?.[1];
  return { date: near ?? 'n.d.', of: words };
}

/** Year, month or day, if the words say exactly that. */
function dayOf(words: string): string | undefined {
  const figures =
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})\/?)?)?(?:[T ]\d{2}:\d{2}.*)?\/*$/u.exec(words) ??
    /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/u.exec(words);
  if (figures !== null) return joined(figures[1], figures[2], figures[3]);
  const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)?\.? )?([A-Za-z]{3,9})\.?,? (\d{4})$/u.exec(words);
  if (dayFirst !== null) return joined(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(words);
  return monthFirst === null ? undefined : joined(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
}

function monthOf(name = ''): string {
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month > 0 ? String(month) : 'none';
}

/** Nothing if the calendar has no such day: 2015-16 is a span of years. */
function joined(year = '', month?: string, day?: string): string | undefined {
  const date = [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
  if (month === undefined) return date;
  const whole = new Date(`${year}-${month.padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}T00:00:00Z`);
  return Number.isNaN(whole.getTime()) || !whole.toISOString().startsWith(date) ? undefined : date;
}

function partsOf(part: unknown): string | undefined {
  if (!Array.isArray(part)) return undefined;
  const [year, month, day] = part
    .filter((one): one is string | number => typeof one === 'number' || (typeof one === 'string' && /^\d+$/u.test(one)))
    .map(String);
  // A month of 13 to 24 is a season or a quarter.
  return year === undefined ? undefined : (joined(year.padStart(4, '0'), month, day) ?? year.padStart(4, '0'));
}
