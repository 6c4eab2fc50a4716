/** Divides a text into parts by their format. One text may have parts of several formats, in any order. */

export type Format = 'bibtex' | 'ris' | 'json';

/** A part of a text, from one offset to another. */
export interface FormatPart {
  readonly format: Format;
  readonly start: number;
  readonly end: number;
  /** Whether it has an end of its own; otherwise it ends where another part begins or the text ends. */
  readonly isClosed: boolean;
}

const FORMATS = ['bibtex', 'ris', 'json'] as const;
/** The beginning of an item, by format. */
const BEGINNINGS: Readonly<Record<Format, RegExp>> = {
  bibtex: /(?<![\w.])@\s*[A-Za-z]+\s*[{(]/gu,
  ris: /^TY {1,2}-/gmu,
  json: /^[ \t]*(?:\[\s*[[{"]|\{\s*")/gmu,
};
/** A line that begins an item ends the part before it, even if that part is not closed. */
const BOUNDARIES: Readonly<Record<Format, RegExp>> = {
  bibtex: /\n(?=[ \t]*@\s*[A-Za-z]+\s*[{(])/gu,
  ris: /\n(?=TY {1,2}-)/gu,
  json: /\n(?=[ \t]*(?:\[\s*\{\s*"|\{\s*"))/gu,
};
const END_OF_RIS = /^ER {1,2}-/gmu;

/** Finds the next match from an offset on. The offsets only grow, so that no part of the text is searched twice. */
type Next = (from: number) => number;

/** The parts with items of some format, in order. */
export function divideReferences(text: string): readonly FormatPart[] {
  const parts: FormatPart[] = [];
  const endOf = endFinder(text);
  const begins = FORMATS.map((format) => ({ format, next: finder(BEGINNINGS[format], text) }));
  for (let at = 0; at < text.length; at = parts.at(-1)?.end ?? text.length) {
    const begun = begins.map(({ format, next }) => ({ format, start: next(at) }));
    const first = begun.reduce((best, one) => (one.start < best.start ? one : best));
    if (first.start === text.length) break;
    parts.push({ ...first, ...endOf[first.format](first.start) });
  }
  return parts;
}

function finder(expression: RegExp, text: string): Next {
  let found = -1;
  return (from) => {
    if (found < from) {
      expression.lastIndex = from;
      found = expression.exec(text)?.index ?? text.length;
    }
    return found;
  };
}

type End = Pick<FormatPart, 'end' | 'isClosed'>;

function endFinder(text: string): Readonly<Record<Format, (start: number) => End>> {
  const [bibtex, ris, json] = FORMATS.map((format) => finder(BOUNDARIES[format], text)) as [Next, Next, Next];
  const closingRis = finder(END_OF_RIS, text);
  const ended = (closing: number | undefined, last: number): End =>
    closing === undefined || closing > last ? { end: last, isClosed: false } : { end: closing, isClosed: true };
  return {
    // An entry has everything between its braces; one that does not close ends where the next part begins.
    bibtex: (start) => {
      const closing = closingOf(text, start + text.slice(start).search(/[{(]/u), bibtex(start));
      return ended(closing, closing ?? Math.min(bibtex(start), ris(start), json(start)));
    },
    ris: (start) => {
      const line = text.indexOf('\n', closingRis(start));
      return ended(line < 0 ? text.length : line, Math.min(bibtex(start), json(start)));
    },
    json: (start) => {
      const last = Math.min(bibtex(start), ris(start));
      return ended(endOfJson(text, start, last), last);
    },
  };
}

/** The offset after the brace that closes the one at `open`. An entry in round brackets closes outside of all braces. */
function closingOf(text: string, open: number, end: number): number | undefined {
  const isRound = text[open] === '(';
  let depth = isRound ? 0 : 1;
  let isQuoted = false;
  for (let at = open + 1; at < end; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    else if (sign === '"' && isRound && depth === 0) isQuoted = !isQuoted;
    if (isRound ? sign === ')' && depth === 0 && !isQuoted : depth === 0) return at + 1;
  }
  return undefined;
}

function endOfJson(text: string, start: number, last: number): number | undefined {
  let depth = 0;
  let isQuoted = false;
  for (let at = start; at < last; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === '\\') at += 1;
    else if (!isQuoted && '[{'.includes(sign)) depth += 1;
    else if (!isQuoted && ']}'.includes(sign) && (depth -= 1) === 0) return at + 1;
  }
  return undefined;
}
