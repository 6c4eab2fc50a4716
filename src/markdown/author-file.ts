import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
} from 'yaml';
import { recallParse } from './parse-memory.ts';

/** A place in a file, both counted from 1. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** Something wrong with a file's syntax. */
export interface SyntaxFinding {
  readonly point: Point;
  readonly message: string;
}

/** Names of fields and indexes of list items, from the outside in. */
export type FieldPath = readonly PropertyKey[];

/** A file that an author wrote: fields in YAML, and prose. */
export interface AuthorFile {
  /** The fields as plain values; `undefined` if the file has none. */
  readonly fields: unknown;
  /** The prose; the lines of the fields before it are blank, so that positions hold for the file. */
  readonly body: string;
  readonly findings: readonly SyntaxFinding[];
  /**
   * The place of a field's value; for a missing field, the place of its parent. With `inside`, that many characters
   * further (UTF-16).
   */
  pointOf: (path: FieldPath, inside?: number) => Point;
  /** The place of a field's name. */
  pointOfKey: (path: FieldPath) => Point;
}

const FENCE = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/mu;

/** Reads a Markdown or MDX file: fields between two lines of three hyphens, then prose. */
export function readMarkdownFile(text: string): AuthorFile {
  const source = withPlainLineEnds(text);
  const match = source.startsWith('---') ? FENCE.exec(source) : null;
  if (match?.index !== 0) return authorFile(undefined, source, 0);
  const body = match[0].replace(/[^\n]/gu, '') + source.slice(match[0].length);
  return authorFile(match[1] ?? '', body, source.indexOf('\n') + 1);
}

/** Reads a file that is YAML from its first line. */
export function readYamlFile(text: string): AuthorFile {
  return authorFile(withPlainLineEnds(text), '', 0);
}

/** A byte order mark and the line ends of Windows are not part of what an author wrote. */
function withPlainLineEnds(text: string): string {
  return text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
}

/** The most frequent faults that the parser finds, in words for authors who do not know what a mapping is. */
const PLAIN_WORDS: Readonly<Partial<Record<ErrorCode, string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A value with a colon in it must be in double quotes',
  DUPLICATE_KEY: 'The file has the field twice',
  TAB_AS_INDENT: 'Lines are indented with spaces, not with tabs',
  MISSING_CHAR: 'The line is not indented like those around it, or its colon is missing',
  BAD_INDENT: 'The line is not indented like those around it',
  BAD_ALIAS: 'A value that begins with * or & must be in double quotes',
  TAG_RESOLVE_FAILED: 'A value that begins with ! must be in double quotes',
  BLOCK_IN_FLOW: 'Inside brackets, a comma must separate one field from the next',
  BAD_DQ_ESCAPE: 'A backslash in double quotes must be written twice',
  BAD_SCALAR_START: 'A value that begins with @, % or ` must be in double quotes',
  MULTILINE_IMPLICIT_KEY: 'A field must be on one line with its colon; a longer value must be in double quotes',
  UNEXPECTED_TOKEN: 'These words belong to no value: put the whole value in double quotes',
  MULTIPLE_DOCS: 'A second line of three hyphens is not allowed here',
};

/**
 * Only the first fault is reported: those that follow from it do not help, and there can be as many as there are
 * letters.
 */
const MOST_FINDINGS = 3;

function authorFile(yaml: string | undefined, body: string, linesStart: number): AuthorFile {
  const start: Point = { line: 1, column: 1 };
  if (yaml === undefined)
    return { fields: undefined, body, findings: [], pointOf: () => start, pointOfKey: () => start };

  const firstLine = linesStart === 0 ? 0 : 1;
  // The document with the place of everything is parsed only when a place is asked for. That does not happen in a file
  // without problems.
  let parsed: ParsedYaml | undefined;
  const parse = () => (parsed ??= parseYaml(yaml, firstLine));
  const { fields, findings } = recallParse('fields', `${firstLine}\n${yaml}`, () => {
    const { document, pointAt } = parse();
    // For the parser an unknown tag is only a warning; here no tag is allowed.
    const faults = [...document.errors, ...document.warnings].slice(0, MOST_FINDINGS);
    const found: SyntaxFinding[] = faults.map((error) => {
      const open = UNCLOSED.has(error.code) ? openBefore(document, yaml, error.pos[0]) : undefined;
      return open === undefined
        ? { point: pointAt(error.pos[0]), message: PLAIN_WORDS[error.code] ?? firstSentence(error.message) }
        : { point: pointAt(open.offset), message: `The ${open.sign} that opens here is not closed` };
    });
    // Two faults of one bracket count as one.
    const findings = [...new Map(found.map((finding) => [JSON.stringify(finding), finding])).values()];
    return { fields: found.length === 0 ? plainValue(document, findings) : undefined, findings };
  });
  const pointOf = (path: FieldPath, which: 'key' | 'value', inside: number) => {
    const { document, pointAt } = parse();
    return pointAt(offsetOf(document, path, which) + inside);
  };
  return {
    fields,
    body,
    findings,
    pointOf: (path, inside = 0) => pointOf(path, 'value', inside),
    pointOfKey: (path) => pointOf(path, 'key', 0),
  };
}

interface ParsedYaml {
  readonly document: Document.Parsed;
  pointAt: (offset: number) => Point;
}

/** Faults that a quotation mark or a bracket without its other half causes, among other things. */
const UNCLOSED: ReadonlySet<ErrorCode> = new Set(['MISSING_CHAR', 'BAD_INDENT']);
const PAIRS: ReadonlySet<string> = new Set(['""', "''", '{}', '[]']);

/**
 * The quotation mark or bracket before an offset that is not closed: the parser only notices it where the text ends.
 */
function openBefore(
  document: Document.Parsed,
  yaml: string,
  fault: number,
): { readonly sign: string; readonly offset: number } | undefined {
  let open: { readonly sign: string; readonly offset: number } | undefined;
  visit(document, {
    Node: (_key, node) => {
      const [start, end] = node.range ?? [];
      const isQuoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
      const isBracketed = isCollection(node) && node.flow === true;
      if (start === undefined || end === undefined || start > fault || end < fault) return;
      const isClosed = end - start > 1 && PAIRS.has(`${yaml[start] ?? ''}${yaml[end - 1] ?? ''}`);
      if (!(isQuoted || isBracketed) || isClosed) return;
      open = { sign: isQuoted ? 'quotation mark' : 'bracket', offset: start };
    },
  });
  return open;
}

/** @param firstLine how many lines of the file come before the fields */
function parseYaml(yaml: string, firstLine: number): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const pointAt = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine, column: Math.max(col, 1) };
  };
  return { document, pointAt };
}

/** Aliases are refused: nothing in an author's file needs them, and nested ones grow without bound. */
function plainValue(document: Document.Parsed, findings: SyntaxFinding[]): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    findings.push({ point: { line: 1, column: 1 }, message: 'YAML aliases (*name) are not read' });
    return undefined;
  }
}

function offsetOf(document: Document.Parsed, path: FieldPath, which: 'key' | 'value'): number {
  for (let length = path.length; length > 0; length -= 1) {
    const here = path.slice(0, length);
    const parent = length === 1 ? document.contents : document.getIn(here.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find((item) => isPair(item) && String(item.key) === String(here.at(-1)))
      : undefined;
    if (which === 'key' && length === path.length && isNode(pair?.key) && pair.key.range) return pair.key.range[0];
    const node = document.getIn(here, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function firstSentence(message: string): string {
  if (message.includes('call stack')) return 'The fields are nested too deeply to be read';
  return message.split('\n')[0]?.replace(/:?$/u, '') ?? message;
}
