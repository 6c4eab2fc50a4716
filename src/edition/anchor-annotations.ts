/** Makes annotations and puts each on its words. A quotation that does not stand there exactly, and once, is a problem and never an anchor. */
import type { FieldPath } from '../markdown/author-file.ts';
import type { Anchor, Annotation, Id, Part, Passage, Person, Position, QuotedRange, TextRange } from './edition.ts';
import type { AnnotationFields, Entries, ProseEntry } from './entries.ts';
import { nearestWords } from './nearest.ts';
import { findQuotation } from './quotations.ts';
import { asId, type Draft, type Resolver } from './registry.ts';
import { resolveCitation, resolveCitations, resolveProse } from './resolve-prose.ts';

type AnnotationEntry = ProseEntry<AnnotationFields> & { readonly passage: string };

/** Anchors every annotation, letters them passage by passage and hangs them on passages and people. */
export function anchorAnnotations(entries: Entries, passages: readonly Draft<Passage>[], resolver: Resolver): Annotation[] {
  const annotations = entries.annotations.flatMap((entry) => readAnnotation(entry, resolver) ?? []);
  for (const passage of passages) {
    passage.annotations = annotations
      .filter(({ anchor }) => anchor.passage === passage)
      .toSorted(byPlace)
      .map((annotation, index) => Object.assign(annotation, { letter: letterOf(index) }));
    for (const annotation of passage.annotations) (annotation.by as Draft<Person>).annotations.push(annotation);
  }
  return passages.flatMap((passage) => passage.annotations);
}

/** `a` to `z`, then `aa`, `ab`, … */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

function readAnnotation(entry: AnnotationEntry, resolver: Resolver): Annotation | undefined {
  const { fields } = entry;
  const passage = resolver.find('passage', entry.passage, entry.placeAt(undefined));
  const by = resolver.find('person', fields.by, entry.placeOf(['by']));
  const common = {
    slug: entry.id.slice(entry.passage.length + 1),
    id: asId<'annotation'>(entry.id),
    letter: '',
    date: fields.date,
    sources: resolveCitations(fields.sources, entry, ['sources'], resolver),
    prose: resolveProse(entry.prose, entry.placeAt, resolver),
  };
  const kindFields = readKindFields(entry, resolver);
  const anchor = passage && anchorOf(entry, passage, resolver);
  return by && anchor && { ...common, ...kindFields, by, anchor };
}

function readKindFields(entry: AnnotationEntry, resolver: Resolver) {
  const { fields } = entry;
  switch (fields.kind) {
    case 'wording':
      if (fields.reading === undefined && fields.effect !== 'addition') {
        resolver.report('missing-field', entry.placeOf(['effect']), 'The field “reading” is missing', 'only “effect: addition” may leave it out');
      }
      return { kind: fields.kind, reading: fields.reading, effect: fields.effect, basis: fields.basis, confidence: fields.confidence };
    case 'parallel':
      return { kind: fields.kind, instruments: fields.instruments.flatMap((id, index) => resolver.find('instrument', id, entry.placeOf(['instruments', index])) ?? []) };
    case 'debate':
      return { kind: fields.kind, positions: readPositions(fields.positions, entry, resolver) };
    case 'context':
      return { kind: fields.kind };
    case 'since':
      return { kind: fields.kind };
  }
}

type DebateFields = Extract<AnnotationFields, { kind: 'debate' }>;

function readPositions(positions: DebateFields['positions'], entry: AnnotationEntry, resolver: Resolver): Position[] {
  const [first] = positions;
  if (first !== undefined && positions.every(({ voice }) => voice === first.voice)) {
    resolver.report('one-voice', entry.placeOf(['positions', 0, 'voice']), `All positions are of one voice, “${first.voice}”`, 'expected: at least two different voices');
  }
  return positions.flatMap(({ source, at, voice, holder, says }, index) => {
    const citation = resolveCitation(source, at, entry.placeOf(['positions', index, 'source']), resolver);
    return citation === undefined ? [] : [{ voice, holder, says, citation }];
  });
}

function anchorOf(entry: AnnotationEntry, passage: Passage, resolver: Resolver): Anchor | undefined {
  const { fields } = entry;
  if (fields.quote !== undefined && fields.sentence !== undefined) {
    resolver.report('malformed-field', entry.placeOf(['sentence']), 'An annotation has a quotation or a sentence, not both');
  }
  if (fields.quote !== undefined) return anchorPhrase(entry, passage, resolver);
  if (fields.sentence === undefined) return { scope: 'passage', passage };
  const sentence = resolver.findSentence(passage, fields.sentence, entry.placeOf(['sentence']));
  return sentence && { scope: 'sentence', passage, sentence };
}

function anchorPhrase(entry: AnnotationEntry, passage: Passage, resolver: Resolver): Anchor | undefined {
  const { quote, part, insert } = entry.fields;
  const quotes = typeof quote === 'string' ? [quote] : (quote ?? []);
  const text = passage[part];
  const ranges: QuotedRange[] = [];
  for (const [index, exact] of quotes.entries()) {
    const path = typeof quote === 'string' ? ['quote'] : ['quote', index];
    const range = findOnce(exact, path, ranges.at(-1), entry, passage, resolver);
    if (range !== undefined) ranges.push({ ...range, exact: text.slice(range.start, range.end) });
  }
  if (ranges.length < quotes.length) return undefined;
  const touched = part === 'title' ? [] : passage.sentences.filter((sentence) => ranges.some((range) => range.start < sentence.end && range.end > sentence.start));
  if (ranges.length > 1 && part === 'text' && touched.length > 1) {
    resolver.report('quote-broken', entry.placeOf(['quote']), 'The parts of a broken lemma stand in different sentences');
    return undefined;
  }
  return { scope: 'phrase', passage, part, ranges, sentences: touched, isOmission: insert === 'after' };
}

/** The one range of a quotation; of the later parts of a broken lemma, the one behind the part before. */
function findOnce(
  exact: string, path: FieldPath, behind: TextRange | undefined, entry: AnnotationEntry, passage: Passage, resolver: Resolver,
): TextRange | undefined {
  const { before, after, part } = entry.fields;
  const found = findQuotation({ exact, before, after }, passage[part]);
  if (found.length === 1 && found[0] !== undefined) {
    if (behind === undefined || found[0].start >= behind.end) return found[0];
    resolver.report('quote-broken', entry.placeOf(path), 'The parts of a broken lemma do not stand in this order');
    return undefined;
  }
  const place = entry.placeOf(path);
  if (found.length > 1) {
    const places = found.map((range) => `${placeName(passage, part, range.start)}: “${surroundings(passage[part], range)}”`);
    resolver.report('quote-ambiguous', place, `These words stand ${found.length} times in ${passage.id}`, places.join('\n'));
  } else {
    resolver.report('quote-not-found', place, `These words are not in ${part === 'title' ? 'the title of ' : ''}${passage.id}`, whereElse(exact, part, passage));
  }
  return undefined;
}

/** What is nearest to words that were not found, and where. */
function whereElse(exact: string, part: Part, passage: Passage): string | undefined {
  const other = part === 'title' ? 'text' : 'title';
  if (findQuotation({ exact }, passage[part]).length > 0) return 'the words stand there, but not beside those of “before” and “after”';
  if (findQuotation({ exact }, passage[other]).length > 0) return `they are in the ${other}: add or change “part: ${other}”`;
  const near = nearestWords(exact, passage[part]);
  return near && `nearest, ${placeName(passage, part, near.start)}: “${near.words}”`;
}

function placeName(passage: Passage, part: Part, offset: number): string {
  const sentence = part === 'text' ? passage.sentences.find(({ end }) => offset < end) : undefined;
  return sentence === undefined ? 'title' : `sentence ${sentence.number}`;
}

/** Words around a range, enough to tell two places apart. */
const SURROUNDING = 24;

function surroundings(text: string, { start, end }: TextRange): string {
  return text.slice(Math.max(0, start - SURROUNDING), end + SURROUNDING).replaceAll('\n', ' ').trim();
}

/** Whole passage, title, then text by position; at one place the longer first, a whole sentence before its words. */
function byPlace(a: Annotation, b: Annotation): number {
  const [x, y] = [sortKey(a), sortKey(b)];
  for (const [index, value] of x.entries()) {
    const difference = value - (y[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return compareIds(a.id, b.id);
}

function sortKey({ anchor }: Annotation): readonly number[] {
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
