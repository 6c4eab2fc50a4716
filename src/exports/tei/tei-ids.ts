/** Ids of the things of an edition in a TEI file: each has one, and references point to it. */
import type { Annotation } from '../../edition/annotation.ts';
import type { Passage, Sentence } from '../../edition/passage.ts';
import type { Linked } from '../note-tree.ts';
import { xmlId } from '../xml-file.ts';

export function passageXmlId({ id }: Pick<Passage, 'id'>): string {
  return xmlId(id);
}

export function titleXmlId({ id }: Pick<Passage, 'id'>): string {
  return xmlId(id, 'title');
}

export function sentenceXmlId({ id, passage }: Sentence): string {
  return xmlId(passage.id, id);
}

export function noteXmlId({ id }: Annotation): string {
  return xmlId('note', id);
}

/** Id of the words that an annotation quotes; if there are several, each by its number. */
export function quotationXmlId({ id }: Annotation, index: number): string {
  return xmlId('quotation', id, String(index + 1));
}

/** Ids of the points before and after these words. */
export function anchorXmlId(annotation: Annotation, index: number, side: 'from' | 'to'): string {
  return `${quotationXmlId(annotation, index)}.${side}`;
}

export function thingXmlId(kind: string, id: string): string {
  return xmlId(kind, id);
}

/** Where a reference leads within the file. */
export function pointerTo(reference: Linked): string {
  switch (reference.kind) {
    case 'passage':
      return `#${passageXmlId(reference.thing)}`;
    case 'sentence':
      return `#${sentenceXmlId(reference.thing)}`;
    default:
      return `#${thingXmlId(reference.kind, reference.thing.id)}`;
  }
}
