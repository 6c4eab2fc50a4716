/** Web Annotations, anchored again by their selectors alone, without the code of the edition. */
import type { ReadAnnotation, ReadQuotation } from './read-edition.ts';

interface Selector {
  readonly type: string;
  readonly value?: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
  readonly refinedBy?: Selector;
}

interface WebTarget {
  readonly source: string;
  readonly selector: readonly Selector[];
}

interface WebAnnotation {
  readonly id: string;
  readonly body: readonly { readonly purpose: string; readonly value: string }[];
  readonly target: readonly (string | WebTarget)[];
}

/** The text content of an element of a page, by a CSS selector or by its id after a sign. */
export type WordsOf = (source: string, element: string) => string;

function webAnnotationsOf(collection: string): readonly WebAnnotation[] {
  return (JSON.parse(collection) as { readonly first: { readonly items: readonly WebAnnotation[] } }).first.items;
}

export function readWebAnnotations(collection: string, wordsOf: WordsOf): readonly ReadAnnotation[] {
  return webAnnotationsOf(collection).map(({ body, target }) => {
    const targets = target.filter((one) => typeof one !== 'string');
    const sentences = targets.flatMap(({ selector }) =>
      selector
        .filter(({ value, refinedBy }) => value !== undefined && refinedBy === undefined)
        .map(({ value = '' }) => value),
    );
    return {
      id: tag(body, 'id'),
      kind: tag(body, 'kind'),
      part: targets.some(({ selector }) => selector.some((one) => one.refinedBy && elementOf(one) === '#title'))
        ? 'title'
        : 'text',
      sentences,
      quotations: sentences.length > 0 ? [] : targets.map((one) => anchored(one, wordsOf)),
    };
  });
}

function elementOf({ type, value = '' }: Selector): string {
  return type === 'FragmentSelector' ? `#${value}` : value;
}

/**
 * Both selectors must lead to the same words.
 * @throws Error if they do not, or if the words are at several places
 */
function anchored({ source, selector }: WebTarget, wordsOf: WordsOf): ReadQuotation {
  const found = selector.flatMap((one) => {
    if (one.refinedBy === undefined) return [];
    const text = wordsOf(source, elementOf(one));
    const { exact = '', prefix = '', suffix = '', start, end, type } = one.refinedBy;
    if (type === 'TextPositionSelector') return [{ start: start ?? -1, end: end ?? -1, exact: text.slice(start, end) }];
    if (type !== 'TextQuoteSelector') return [];
    const whole = prefix + exact + suffix;
    const at = text.indexOf(whole);
    if (at < 0 || text.includes(whole, at + 1)) throw new Error(`“${whole}” does not stand once in ${source}`);
    return [{ start: at + prefix.length, end: at + prefix.length + exact.length, exact }];
  });
  const [first, second] = found;
  if (first === undefined || JSON.stringify(first) !== JSON.stringify(second)) throw new Error(JSON.stringify(found));
  return first;
}

function tag(body: WebAnnotation['body'], name: string): string {
  const found = body.find(({ purpose, value }) => purpose === 'tagging' && value.startsWith(`${name}: `));
  return found?.value.slice(name.length + 2) ?? '';
}
