import { downloadWords } from '../../words/downloads.ts';
import { KIND_WORDS } from '../../words/vocabulary.ts';
import { annotationsFrom, type LetteredPassage } from './lettered-passage.ts';
import type { ReadEdition } from './read-edition.ts';
import { unzip } from './unzip.ts';
import { elementsOf, everyElement, textWithin, xmlTree, type XmlNode } from './xml-tree.ts';

/** The edition as a book has it: its passages in the order of the spine. */
export function readEpub(archive: Uint8Array): ReadEdition {
  const files = new Map(unzip(archive).map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]));
  const opf = everyElement(xmlTree(files.get('EPUB/package.opf') ?? ''));
  const hrefs = new Map(
    opf.filter(({ name }) => name === 'item').map(({ attributes }) => [attributes['id'], attributes['href'] ?? '']),
  );
  const passages = opf
    .filter(({ name }) => name === 'itemref')
    .map(({ attributes }) => hrefs.get(attributes['idref'] ?? '') ?? '')
    .filter((href) => href.startsWith('passage-'))
    .map((href) => readChapter(files.get(`EPUB/${href}`) ?? ''));
  return { passages, annotations: passages.flatMap(annotationsFrom) };
}

function readChapter(source: string): LetteredPassage {
  const all = everyElement(xmlTree(source));
  const byId = (id: string) => all.find(({ attributes }) => attributes['id'] === id);
  const section = all.find(({ attributes }) => attributes['epub:type'] === 'chapter');
  const title = byId('title');
  if (section === undefined || title === undefined) throw new Error('There is no chapter');
  const letters: LetteredPassage['letters'] = new Map();
  const collect = (node: XmlNode, part: 'title' | 'text', before: string): string => {
    let text = before;
    const walk = (inner: XmlNode): void => {
      const { href = '' } = inner.attributes;
      if (isClass(inner, 'n')) return;
      if (isClass(inner, 'l')) return void letters.set(href.slice(1), { part, offset: text.length });
      for (const child of inner.children) {
        if (typeof child === 'string') text += child;
        else walk(child);
      }
    };
    walk(node);
    return text;
  };
  const paragraphs = elementsOf(section).filter(({ name }) => name === 'p');
  const text = paragraphs.reduce((before, p, index) => collect(p, 'text', index === 0 ? '' : `${before}\n`), '');
  return {
    id: section.attributes['id'] ?? '',
    title: collect(title, 'title', ''),
    text,
    sentences: paragraphs
      .flatMap(everyElement)
      .filter((element) => isClass(element, 's'))
      .map((span) => [
        span.attributes['id'] ?? '',
        textWithin(span, (inner) => isClass(inner, 'n') || isClass(inner, 'l')),
      ]),
    letters,
    notes: all.filter(({ name }) => name === 'aside').map(readNote),
  };
}

function readNote(aside: XmlNode): LetteredPassage['notes'][number] {
  const [heading] = elementsOf(aside);
  if (heading === undefined) throw new Error('There is an empty note');
  const [kind] = elementsOf(heading).filter(({ name }) => name === 'strong');
  return {
    id: aside.attributes['id'] ?? '',
    isOmission: textWithin(heading).endsWith(downloadWords.gap),
    slug: (aside.attributes['id'] ?? '').replace('note-', ''),
    kind: Object.entries(KIND_WORDS).find(([, { one }]) => kind !== undefined && one === textWithin(kind))?.[0] ?? '',
    quoted: elementsOf(heading)
      .filter(({ name }) => name === 'em')
      .map((em) => textWithin(em)),
  };
}

function isClass({ attributes }: XmlNode, name: string): boolean {
  return attributes['class'] === name;
}
