/** Anchors a quotation on its words. A quotation that does not occur exactly once is a problem, never an anchor. */
import type { FieldPath } from '../../markdown/author-file.ts';
import type { Anchor, QuotedRange } from '../annotation.ts';
import type { Essentials } from '../essentials.ts';
import type { Part, TextRange } from '../passage.ts';
import { markStandIn } from '../mark-stand-in.ts';
import type { AnnotationEntry } from '../read/read-kind.ts';
import { findTyped } from './fold.ts';
import { whatIsNear } from './what-is-near.ts';
import { findQuotation, quoteOf } from './quotations.ts';
import type { Resolver } from '../registry/resolver.ts';

/** The anchor of an annotation on words of its passage; nothing, and a problem, if they do not occur exactly once. */
export function anchorPhrase<Known extends Essentials>(
  entry: AnnotationEntry,
  passage: Known['passage'],
  resolver: Resolver<Known>,
): Anchor<Known> | undefined {
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
  const touched =
    part === 'title'
      ? []
      : passage.sentences.filter((sentence) =>
          ranges.some((range) => range.start < sentence.end && range.end > sentence.start),
        );
  if (ranges.length > 1 && part === 'text' && touched.length > 1) {
    resolver.report('quote-broken', entry.placeOf(['quote']), 'The parts of a broken lemma are in different sentences');
    return undefined;
  }
  return { scope: 'phrase', passage, part, ranges, sentences: touched, isOmission: insert === 'after' };
}

/** The one range of a quotation. A later part of a broken lemma is looked for after the part before it. */
function findOnce(
  exact: string,
  path: FieldPath,
  previous: TextRange | undefined,
  entry: AnnotationEntry,
  passage: Essentials['passage'],
  resolver: Resolver<Essentials>,
): TextRange | undefined {
  const { before, after, part } = entry.fields;
  const found = findQuotation({ exact, before, after }, passage[part]);
  if (found.length === 1 && found[0] !== undefined) {
    if (previous === undefined || found[0].start >= previous.end) return found[0];
    resolver.report('quote-broken', entry.placeOf(path), 'The parts of a broken lemma are not in this order');
    return undefined;
  }
  // If a field for the neighbouring words is wrong, the neighbours are unknown.
  const isKnown = BESIDE.every((field) => entry.standsIn?.([field]) !== true);
  const place = isKnown ? entry.placeOf(path) : markStandIn(entry.placeOf(path));
  if (found.length > 1) {
    const choices = found.map((range) => ({
      words: surroundings(passage[part], range),
      fields: besideOf(passage[part], range),
    }));
    const places = found.map(({ start }, index) => {
      const [[field, value] = []] = Object.entries(choices[index]?.fields ?? {});
      const beside = field === undefined ? '' : `: ${resolver.call([field], entry.path, value)}`;
      return `${placeName(passage, part, start)}: “${choices[index]?.words ?? ''}”${beside}`;
    });
    resolver.add({
      rule: 'quote-ambiguous',
      place,
      sentence: `These words occur ${found.length} times in ${resolver.callThing('passage', passage.id)}`,
      note: places.join('\n'),
      choices: choices.filter(({ fields }) => Object.keys(fields).length > 0),
    });
  } else {
    resolver.report(
      'quote-not-found',
      place,
      `These words are not in ${part === 'title' ? 'the title of ' : ''}${resolver.callThing('passage', passage.id)}`,
      whereElse(exact, part, passage, entry.path, resolver),
    );
  }
  return undefined;
}

/** Fields that say where the quoted words are. */
const BESIDE = ['before', 'after', 'part'];

/** The nearest words to some that were not found, and where they are. */
function whereElse(
  exact: string,
  part: Part,
  passage: Essentials['passage'],
  file: string,
  resolver: Pick<Resolver<Essentials>, 'call' | 'callThing' | 'registry'>,
): string {
  const call = (field: string, value?: string) => `“${resolver.call([field], file, value)}”`;
  const other = part === 'title' ? 'text' : 'title';
  if (findQuotation({ exact }, passage[part]).length > 0)
    return `the words occur there, but not beside those of ${call('before')} and ${call('after')}`;
  if (findQuotation({ exact }, passage[other]).length > 0)
    return `they are in the ${other}: add or change ${call('part', other)}`;
  const composed = exact.normalize('NFC');
  if (composed !== exact && findQuotation({ exact: composed }, passage[part]).length > 0)
    return 'the same words occur there, composed of other characters: copy them from the page';
  const near = whatIsNear(exact, passage[part], (offset) => `, ${placeName(passage, part, offset)}`);
  if (near !== undefined) return near;
  const elsewhere = [...resolver.registry.passage.values()].find(
    (one) => findTyped(exact, one.text, 'typed').length > 0,
  );
  if (elsewhere !== undefined) return `they are in ${resolver.callThing('passage', elsewhere.id)}`;
  return `${part === 'title' ? 'the title' : resolver.callThing('passage', passage.id)} begins: “${passage[part].slice(0, OPENING).trim()}”`;
}

function placeName(passage: Essentials['passage'], part: Part, offset: number): string {
  const sentence = part === 'text' ? passage.sentences.find(({ end }) => offset < end) : undefined;
  return sentence === undefined ? 'title' : `sentence ${sentence.number}`;
}

/** Enough to see which text is meant, UTF-16. */
const OPENING = 60;

/** The field that an author adds to select one of several places. */
function besideOf(text: string, range: TextRange): Readonly<Record<string, string>> {
  const { before, after } = quoteOf(text, range);
  if (before !== undefined) return { before };
  return after === undefined ? {} : { after };
}

/** Words around a range, enough to distinguish two places. */
const SURROUNDING = 24;

function surroundings(text: string, { start, end }: TextRange): string {
  // Words are not cut in two.
  return `${text.slice(Math.max(0, start - SURROUNDING), start).replace(start > SURROUNDING ? /^\S*\s/u : '', '')}${text.slice(start, end)}${text
    .slice(end, end + SURROUNDING)
    .replace(end + SURROUNDING < text.length ? /\s\S*$/u : '', '')}`
    .replaceAll('\n', ' ')
    .trim();
}
