/** The fields of a file as the parser reads them: faults, values and places. */
import {
  isAlias,
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
import type { FieldPath, Point, SyntaxFinding } from './author-file.ts';

/** Fields with the place of everything. */
export interface ParsedYaml {
  readonly document: Document.Parsed;
  pointAt: (offset: number) => Point;
}

/** The most frequent faults that the parser finds, in words for authors who do not know what a mapping is. */
const PLAIN_WORDS: Readonly<Partial<Record<ErrorCode, string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A value with a colon in it must be in double quotes',
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
  MULTIPLE_DOCS: 'A second line of three hyphens is not allowed here: each thing has a file of its own',
};

/**
 * Only the first fault is reported: those that follow from it do not help, and there can be as many as there are
 * letters.
 */
const MOST_FINDINGS = 3;

/** What is wrong with the syntax of fields, in words for authors. */
export function faultsOfYaml({ document, pointAt }: ParsedYaml, yaml: string): SyntaxFinding[] {
  // For the parser an unknown tag is only a warning; here no tag is allowed.
  const faults = [...document.errors, ...document.warnings].slice(0, MOST_FINDINGS);
  const found: SyntaxFinding[] = faults.map((error) => {
    const open = UNCLOSED.has(error.code) ? openBefore(document, yaml, error.pos[0]) : undefined;
    const twice = error.code === 'DUPLICATE_KEY' ? earlierKey(document, error.pos[0]) : undefined;
    if (twice !== undefined)
      return {
        point: pointAt(error.pos[0]),
        message: `The field “${twice.key}” is there twice, first in line ${pointAt(twice.offset).line}: keep one of the two`,
      };
    return open === undefined
      ? { point: pointAt(error.pos[0]), message: PLAIN_WORDS[error.code] ?? firstSentence(error.message) }
      : { point: pointAt(open.offset), message: `The ${open.sign} that opens here is not closed` };
  });
  const label = found.length > 0 ? undefined : labelIn(document, yaml);
  if (label !== undefined) found.push({ point: pointAt(label.offset), message: label.message });
  // Two faults of one bracket count as one.
  return [...new Map(found.map((finding) => [JSON.stringify(finding), finding])).values()];
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

/** The key at an offset, and where its map has it first (UTF-16). */
function earlierKey(
  document: Document.Parsed,
  fault: number,
): { readonly key: string; readonly offset: number } | undefined {
  let found: { readonly key: string; readonly offset: number } | undefined;
  visit(document, {
    Map: (_key, { items }) => {
      const keys = items.flatMap(({ key }) =>
        isScalar(key) && key.range ? [{ key: String(key.value), offset: key.range[0] }] : [],
      );
      const second = keys.find(({ offset }) => offset === fault);
      if (second === undefined) return undefined;
      found = keys.find(({ key }) => key === second.key);
      return visit.BREAK;
    },
  });
  return found;
}

/** @param firstLine how many lines of the file come before the fields */
export function parseYaml(yaml: string, firstLine: number): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const pointAt = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine, column: Math.max(col, 1) };
  };
  return { document, pointAt };
}

/**
 * The first anchor or alias. They are refused: nothing in an author's file needs them, and nested ones grow without
 * bound.
 */
function labelIn(
  document: Document.Parsed,
  yaml: string,
): { readonly offset: number; readonly message: string } | undefined {
  let sign = '';
  let offset = 0;
  visit(document, {
    Node: (_key, node) => {
      const label = isAlias(node) ? `*${node.source}` : `&${node.anchor ?? ''}`;
      if (label === '&') return undefined;
      sign = label;
      // The place of a node is that of its value, which comes after the anchor.
      offset = yaml.lastIndexOf(label, node.range?.[0]);
      return visit.BREAK;
    },
  });
  return sign === ''
    ? undefined
    : {
        offset,
        message: `“${sign}” is a label of YAML, which is not read: write the value itself, or put words with that sign in double quotes`,
      };
}

/** A number in another form than plain digits, such as `1e3`, `0x7D0` or `2020.10`, is words, as its author wrote it. */
export function plainValue(document: Document.Parsed): unknown {
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'number' && node.source !== undefined && node.source !== String(node.value))
        node.value = node.source;
    },
  });
  return document.toJS({ maxAliasCount: 0 });
}

/** Where the value of a field is, or its name; of a missing field, where its parent is (UTF-16). */
export function offsetOf(document: Document.Parsed, path: FieldPath, which: 'key' | 'value'): number {
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
