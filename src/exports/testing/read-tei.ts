import type { ReadAnnotation, ReadEdition, ReadPassage } from './read-edition.ts';
import { elementsOf, everyElement, textWithin, xmlTree, type XmlNode } from './xml-tree.ts';

const PASSAGE_TYPES = new Set(['preamble', 'chapter', 'proposal', 'closing']);

/** A point in the title or the text of a passage. */
interface Place {
  readonly part: string;
  readonly offset: number;
}

export function readTei(source: string): ReadEdition {
  const all = everyElement(xmlTree(source));
  const places = new Map<string, Place>();
  const passages = all
    .filter(({ name, attributes }) => name === 'div' && PASSAGE_TYPES.has(attributes['type'] ?? ''))
    .map((div) => readPassage(div, places));
  const spans = new Map(all.filter(({ name }) => name === 'span').map((span) => [attribute(span, 'xml:id'), span]));
  const sentences = new Set(passages.flatMap(({ id, sentences: own }) => own.map(([sentence]) => `${id}.${sentence}`)));
  const annotations = all
    .filter(({ name, attributes }) => name === 'note' && attributes['target'] !== undefined)
    .map((note): ReadAnnotation => {
      const targets = attribute(note, 'target')
        .split(' ')
        .map((target) => target.slice(1));
      const quoted = targets.flatMap((target) => spans.get(target) ?? []);
      const from = (span: XmlNode) => placeOf(places, attribute(span, 'from'));
      return {
        id: attribute(note, 'xml:id').replace('note.', '').replace('.', '/'),
        kind: attribute(note, 'type'),
        part: quoted[0] === undefined ? 'text' : from(quoted[0]).part,
        sentences: targets.filter((target) => sentences.has(target)).map((target) => target.replace(/^.*\./u, '')),
        quotations: quoted.map((span) => ({
          exact: textWithin(span),
          start: from(span).offset,
          end: placeOf(places, attribute(span, 'to')).offset,
        })),
      };
    });
  return { passages, annotations };
}

function readPassage(div: XmlNode, places: Map<string, Place>): ReadPassage {
  const children = elementsOf(div);
  const head = children.filter(({ name }) => name === 'head');
  const paragraphs = children.filter(({ name }) => name === 'p');
  const collect = (nodes: readonly XmlNode[], part: string) => {
    let text = '';
    const walk = (node: XmlNode): void => {
      if (node.name === 'anchor') places.set(attribute(node, 'xml:id'), { part, offset: text.length });
      for (const child of node.children) {
        if (typeof child === 'string') text += child;
        else walk(child);
      }
    };
    for (const [index, node] of nodes.entries()) {
      if (index > 0) text += '\n';
      walk(node);
    }
    return text;
  };
  const id = attribute(div, 'xml:id');
  return {
    id,
    title: collect(head, 'title'),
    text: collect(paragraphs, 'text'),
    sentences: paragraphs
      .flatMap(everyElement)
      .filter(({ name }) => name === 'seg')
      .map((seg) => [attribute(seg, 'xml:id').slice(id.length + 1), textWithin(seg)] as const),
  };
}

function attribute({ name, attributes }: XmlNode, key: string): string {
  const value = attributes[key];
  if (value === undefined) throw new Error(`There is a ${name} without ${key}`);
  return value;
}

function placeOf(places: ReadonlyMap<string, Place>, pointer: string): Place {
  const place = places.get(pointer.slice(1));
  if (place === undefined) throw new Error(`${pointer} leads nowhere`);
  return place;
}
