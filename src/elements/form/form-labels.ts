/** What the form calls fields and their values: the labels that stand on the screen. */
import type { CallField } from '../../edition/field-calls.ts';
import { contributeWords as words, FIELD_WORDS } from '../../words/contribute.ts';
import { capitalized, VALUE_WORDS } from '../../words/vocabulary.ts';

export const callByFormLabel: CallField = (field, file, value) => {
  const [first, index, inner] = field.map(String);
  const label = labelOf(first ?? '', index, inner, file);
  if (value === undefined) return label;
  // What is ticked says all by its label.
  if (value === 'true') return label;
  if (first === 'part') return value === 'title' ? words.inTitle : words.inText;
  return `${label}: ${capitalized(VALUE_WORDS[first ?? '']?.[value] ?? value)}`;
};

function labelOf(first: string, index: string | undefined, inner: string | undefined, file: string): string {
  if (file.includes('/people/')) return first === 'name' ? words.newAuthorName : words.newAuthorNote;
  if (first === 'sources' && index !== undefined && !file.includes('/sources/'))
    return words.ofSource(Number(index) + 1, nameOf(inner ?? 'source'));
  if (first === 'positions' && index !== undefined)
    return words.ofPosition(words.position(Number(index) + 1), nameOf(inner ?? 'says'));
  return first === 'sources' ? words.steps.sources : nameOf(first);
}

function nameOf(field: string): string {
  return FIELD_WORDS[field] ?? capitalized(field);
}
