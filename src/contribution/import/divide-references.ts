/** Which parts of a text are of which format: several may stand in one text, in any order. */

export type Format = 'bibtex' | 'ris' | 'json';

/** What stands in a text from one offset to another. */
export interface FormatPart {
  readonly format: Format;
  readonly start: number;
  readonly end: number;
  /** Whether it ends by itself, or only where another part or the text does. */
  readonly isClosed: boolean;
}

const FORMATS = ['bibtex', 'ris', 'json'] as const;
/** How an item of a format begins. */
const BEGINNINGS: Readonly<Record<Format, RegExp>> = {
  bibtex: /(?<![\w.])@\s*[A-Za-z]+\s*[{(]/gu,
  ris: /^TY {1,2}-/gmu,
  json: /^[ \t]*(?:\[\s*[[{"]|\{\s*")/gmu,
};
/** Where a line begins an item, what came before it ends, whether or not it is closed. */
const BOUNDARIES: Readonly<Record<Format, RegExp>> = {
  bibtex: /\n(?=[ \t]*@\s*[A-Za-z]+\s*[{(])/gu,
  ris: /\n(?=TY {1,2}-)/gu,
  json: /\n(?=[ \t]*(?:\[\s*\{\s*"|\{\s*"))/gu,
};
const END_OF_RIS = /^ER {1,2}-/gmu;

/** Where something next stands in a text. It is asked from the beginning of the text on, and never looks twice. */
type Next = (from: number) => number;

/** The parts that items of some format stand in, in order. */
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
    // An entry may hold anything that its braces do; one that does not close takes nothing with it.
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

/** Behind the brace that closes the one at an offset. An entry in round brackets closes outside of all braces. */
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
