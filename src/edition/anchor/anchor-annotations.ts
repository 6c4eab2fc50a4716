/** Makes annotations, anchors each of them, and orders and letters them. */
import { anchorPhrase } from './anchor-phrase.ts';
import type { Anchor, Annotation } from '../annotation.ts';
import type { Id, Person } from '../edition.ts';
import type { Essentials } from '../essentials.ts';
import type { Passage } from '../passage.ts';
import type { AnnotationEntry } from '../read/read-kind.ts';
import { asId, type Draft } from '../registry/registry.ts';
import type { Resolver } from '../registry/resolver.ts';
import { resolveCitations, resolveProse } from '../prose/resolve-prose.ts';
import { readOwnFields } from './own-fields.ts';

/**
 * Anchors every annotation, in the order of passages, and letters them passage by passage.
 * @param lost collects those whose words or whose author were not found, each as a note on its whole passage: their
 *   other faults are reported too
 */
export function anchorAnnotations<Known extends Essentials>(
  entries: readonly AnnotationEntry[],
  passages: readonly Known['passage'][],
  resolver: Resolver<Known>,
  lost: Annotation<Known>[] = [],
): readonly Annotation<Known>[] {
  const read = entries.flatMap((entry) => readAnnotation(entry, resolver) ?? []);
  lost.push(...read.flatMap(({ annotation, isLost }) => (isLost ? [annotation] : [])));
  const annotations = read.flatMap(({ annotation, isLost }) => (isLost ? [] : [annotation]));
  return passages.flatMap((passage) =>
    annotations
      .filter(({ anchor }) => anchor.passage === passage)
      .toSorted(byPlace)
      .map((annotation, index) => Object.assign(annotation, { letter: letterOf(index) })),
  );
}

/** Attaches annotations to their passages and their authors. */
export function hangAnnotations(annotations: readonly Annotation[]): void {
  for (const annotation of annotations) {
    (annotation.anchor.passage as Draft<Passage>).annotations.push(annotation);
    (annotation.by as Draft<Person>).annotations.push(annotation);
  }
}

/** `a` to `z`, then `aa`, `ab`, … */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

function readAnnotation<Known extends Essentials>(
  entry: AnnotationEntry,
  resolver: Resolver<Known>,
): { readonly annotation: Annotation<Known>; readonly isLost: boolean } | undefined {
  const {
    quote: _,
    before: _before,
    after: _after,
    part: _part,
    insert: _insert,
    sentence: _sentence,
    ...fields
  } = entry.fields;
  const passage = resolver.find('passage', entry.passage, entry.placeAt(undefined));
  const by = resolver.find('person', fields.by, entry.placeOf(['by']));
  const resolved = {
    ...readOwnFields(fields, entry, resolver),
    id: asId<'annotation'>(entry.id),
    slug: entry.id.slice(entry.passage.length + 1),
    letter: '',
    date: fields.date,
    sources: resolveCitations(fields.sources, entry, ['sources'], resolver),
    prose: resolveProse(entry.prose, entry.placeAt, resolver),
    reviews: [],
  };
  if (passage === undefined) return undefined;
  const anchor = anchorOf(entry, passage, resolver);
  const whole = {
    ...resolved,
    by: by ?? { id: fields.by, name: fields.by, annotations: [] },
    anchor: anchor ?? { scope: 'passage', passage },
  };
  // The compiler checks the fields of each kind, but cannot see that they belong together.
  return { annotation: whole as unknown as Annotation<Known>, isLost: by === undefined || anchor === undefined };
}

function anchorOf<Known extends Essentials>(
  entry: AnnotationEntry,
  passage: Known['passage'],
  resolver: Resolver<Known>,
): Anchor<Known> | undefined {
  const { fields } = entry;
  if (fields.quote !== undefined && fields.sentence !== undefined) {
    resolver.report(
      'malformed-field',
      entry.placeOf(['sentence']),
      'An annotation has a quotation or a sentence, not both',
    );
  }
  if (fields.quote !== undefined) return anchorPhrase(entry, passage, resolver);
  reportFieldsBesideQuotation(entry, resolver);
  if (fields.sentence === undefined) return { scope: 'passage', passage };
  const sentence = resolver.findSentence(passage, fields.sentence, entry.placeOf(['sentence']));
  return sentence && { scope: 'sentence', passage, sentence };
}

/** Fields that say where a quotation is, in a note without one: nobody would see that they have no effect. */
function reportFieldsBesideQuotation<Known extends Essentials>(
  { fields, path, placeOf }: AnnotationEntry,
  resolver: Resolver<Known>,
): void {
  for (const name of ['before', 'after', 'insert', 'part'] as const)
    if (fields[name] !== undefined && fields[name] !== 'text')
      resolver.report(
        'malformed-field',
        placeOf([name]),
        `The field “${resolver.call([name], path)}” has no effect without a quotation`,
        `expected beside it: “${resolver.call(['quote'], path)}”, the words that the note is about`,
      );
}

/**
 * Whole passage, title, then text by position. At the same place the longer one comes first, and a whole sentence
 * before its words.
 */
function byPlace(a: Annotation<Essentials>, b: Annotation<Essentials>): number {
  const [x, y] = [sortKey(a), sortKey(b)];
  for (const [index, value] of x.entries()) {
    const difference = value - (y[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return compareIds(a.id, b.id);
}

function sortKey({ anchor }: Annotation<Essentials>): readonly number[] {
  switch (anchor.scope) {
    case 'passage':
      return [0, 0, 0];
    case 'sentence':
      return [2, anchor.sentence.start, -Infinity];
    case 'phrase': {
      const [first] = anchor.ranges;
      return [anchor.part === 'title' ? 1 : 2, first?.start ?? 0, -(first?.end ?? 0)];
    }
  }
}

function compareIds(a: Id<'annotation'>, b: Id<'annotation'>): number {
  return a < b ? -1 : 1;
}
