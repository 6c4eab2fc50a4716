/** The reader's own notes as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), and back. */
import { ownNoteFrom, type OwnNote } from './own-note.ts';

/** The content of a file: its notes, and how many things in it are not notes on this edition. */
export interface ImportedNotes {
  readonly notes: readonly OwnNote[];
  readonly others: number;
}

type Json = Readonly<Record<string, unknown>>;

/** @param root address of the site's root, with its slash @param label name of the collection */
export function toWebAnnotations(notes: readonly OwnNote[], root: string, label: string): string {
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label,
    total: notes.length,
    first: { type: 'AnnotationPage', startIndex: 0, items: notes.map((note) => webAnnotation(note, root)) },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/**
 * Reads a collection, a page of one, a list of annotations or a single one.
 * @param root address of the site's root; the host may differ, such as that of an earlier address of the edition
 * @throws SyntaxError if the text is not JSON
 */
export function fromWebAnnotations(text: string, root: string): ImportedNotes {
  const items = itemsOf(JSON.parse(text));
  const notes = items.flatMap((item) => noteOf(item, new URL(root).pathname) ?? []);
  return { notes, others: items.length - notes.length };
}

function webAnnotation(note: OwnNote, root: string): object {
  const { id, page, part, exact, before, after, sentence, text, created, modified } = note;
  const fragment = part === 'title' ? 'title' : sentence;
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: text === '' ? 'highlighting' : 'commenting',
    created,
    modified,
    ...(text === '' ? {} : { body: { type: 'TextualBody', value: text, format: 'text/plain', purpose: 'commenting' } }),
    target: {
      source: new URL(page, root).href,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: before, suffix: after },
        ...(fragment === '' ? [] : [{ type: 'FragmentSelector', value: fragment }]),
      ],
    },
  };
}

function itemsOf(parsed: unknown): readonly unknown[] {
  if (Array.isArray(parsed)) return parsed;
  const { first, items } = objectOf(parsed);
  if (Array.isArray(items)) return items;
  return first === undefined ? [parsed] : itemsOf(first);
}

function noteOf(item: unknown, base: string): OwnNote | undefined {
  const { id, body, target, created, modified = created } = objectOf(item);
  const { source, selector } = objectOf(target);
  const selectors = (Array.isArray(selector) ? selector : [selector]).map(objectOf);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const fragment = selectors.find(({ type }) => type === 'FragmentSelector')?.['value'];
  if (typeof source !== 'string' || !URL.canParse(source)) return undefined;
  const { pathname } = new URL(source);
  if (!pathname.startsWith(base)) return undefined;
  return ownNoteFrom({
    id: String(id).replace(/^urn:uuid:/u, ''),
    page: pathname.slice(base.length),
    part: fragment === 'title' ? 'title' : 'text',
    exact: quote?.['exact'],
    before: quote?.['prefix'],
    after: quote?.['suffix'],
    sentence: fragment === 'title' ? '' : fragment,
    text: objectOf(Array.isArray(body) ? body[0] : body)['value'],
    created,
    modified,
  });
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}
