/** Changes of a field in an author's file that leave every other letter unchanged. */
import { isMap, isNode, isPair, isSeq, parseDocument, stringify, type Document, type Pair } from 'yaml';

/**
 * Gives a field at the top of a Markdown file another value.
 * @param text the file, which begins with its fields
 * @param value undefined removes the field, if there is one
 * @param after the field after which a new field is put
 */
export function setField(
  text: string,
  name: string,
  value: string | readonly string[] | undefined,
  after: string,
): string {
  const start = text.indexOf('\n') + 1;
  const end = text.indexOf('\n---', start) + 1;
  const yaml = text.slice(start, end);
  const document = parseDocument(yaml);
  const pair = pairOf(document, name);
  const edited = pair === undefined ? putAfter(yaml, document, name, value, after) : changed(yaml, pair, value);
  return text.slice(0, start) + edited + text.slice(end);
}

/**
 * Gives a field at the top of a YAML file another value.
 * @param yaml the file; without the field it is not changed
 */
export function setYamlField(yaml: string, name: string, value: string): string {
  const pair = pairOf(parseDocument(yaml), name);
  return pair === undefined ? yaml : changed(yaml, pair, value);
}

/** A value as a file has it. */
function yamlValue(value: unknown): string {
  return stringify(value, { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false }).trimEnd();
}

function pairOf(document: Document.Parsed, name: string): Pair | undefined {
  return isMap(document.contents)
    ? document.contents.items.find((item) => isPair(item) && String(item.key) === name)
    : undefined;
}

function changed(yaml: string, { key, value: node }: Pair, value: string | readonly string[] | undefined): string {
  const [from, to] = [isNode(key) ? (key.range?.[0] ?? 0) : 0, isNode(node) ? (node.range?.[1] ?? 0) : 0];
  if (value === undefined) return yaml.slice(0, from) + yaml.slice(yaml.indexOf('\n', to) + 1);
  const valueFrom = isNode(node) ? (node.range?.[0] ?? from) : from;
  // The end of a list over several lines is after the last of them.
  const valueTo = isSeq(node) ? yaml.slice(0, to).trimEnd().length : to;
  return yaml.slice(0, valueFrom) + yamlValue(value) + yaml.slice(valueTo);
}

function putAfter(
  yaml: string,
  document: Document.Parsed,
  name: string,
  value: string | readonly string[] | undefined,
  after: string,
): string {
  const node = pairOf(document, after)?.value;
  if (value === undefined || !isNode(node)) return yaml;
  const to = yaml.slice(0, node.range?.[1] ?? 0).trimEnd().length;
  const lineEnd = yaml.indexOf('\n', to) + 1;
  return `${yaml.slice(0, lineEnd)}${name}: ${yamlValue(value)}\n${yaml.slice(lineEnd)}`;
}
