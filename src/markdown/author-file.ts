import { recallParse } from './parse-memory.ts';
import { faultsOfYaml, offsetOf, parseYaml, plainValue, type ParsedYaml } from './parsed-yaml.ts';

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
    const findings = faultsOfYaml(parse(), yaml);
    return { fields: findings.length === 0 ? plainValue(parse().document) : undefined, findings };
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
