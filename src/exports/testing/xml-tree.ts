/** XML as a tree, by saxes, which is not related to the writer. */
import { SaxesParser } from 'saxes';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlNode | string)[];
}

/** @throws Error if it is not well-formed */
export function xmlTree(source: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [] };
  const open: XmlNode[] = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: XmlNode = { name, attributes: { ...attributes }, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => void open.at(-1)?.children.push(text));
  parser.on('closetag', () => void open.pop());
  parser.write(source).close();
  const [first] = elementsOf(root);
  if (first === undefined) throw new Error('There is no element');
  return first;
}

/** All elements within one, in order, itself included. */
export function everyElement(node: XmlNode): readonly XmlNode[] {
  return [node, ...elementsOf(node).flatMap(everyElement)];
}

export function elementsOf({ children }: XmlNode): readonly XmlNode[] {
  return children.filter((child) => typeof child !== 'string');
}

/** The words within an element, without those of elements that are left out. */
export function textWithin(node: XmlNode, leaveOut: (inner: XmlNode) => boolean = () => false): string {
  return node.children
    .map((child) => (typeof child === 'string' ? child : leaveOut(child) ? '' : textWithin(child, leaveOut)))
    .join('');
}
