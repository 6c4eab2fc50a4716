/** The form's names for fields and their values: the labels on the screen. */
import type { Contribution } from '../../contribution/contribution.ts';
import type { EditionDigest } from '../../contribution/edition-digest.ts';
import type { CallField } from '../../edition/field-calls.ts';
import { contributeWords as words, FIELD_WORDS } from '../../words/contribute.ts';
import { capitalized, VALUE_WORDS } from '../../words/vocabulary.ts';

/** The title of a source says which source a field belongs to. */
export function callByFormLabel(
  { sources, fields }: Pick<Contribution, 'sources' | 'fields'>,
  known: Pick<EditionDigest, 'sources'>,
): CallField {
  const titleOf = (id: unknown) => {
    const added = sources.find((source) => source.id === id)?.fields['title'];
    return shortened(typeof added === 'string' ? added : (known.sources.find((one) => one.id === id)?.title ?? ''));
  };
  const cited = (fields['sources'] ?? []) as readonly { readonly source?: string }[];
  const labelOf = ([first = '', index, inner]: readonly string[], file: string): string => {
    if (file.includes('/people/')) return first === 'name' ? words.newAuthorName : words.newAuthorNote;
    if (file.includes('/sources/')) {
      const number = sources.findIndex(({ id }) => file.endsWith(`/${id}.yaml`));
      return sources.length < 2 || number < 0
        ? nameOf(first)
        : words.ofNewSource(number + 1, nameOf(first), titleOf(sources[number]?.id));
    }
    if (first === 'sources' && index !== undefined)
      return words.ofSource(Number(index) + 1, nameOf(inner ?? 'source'), titleOf(cited[Number(index)]?.source));
    if (first === 'positions' && index !== undefined)
      return words.ofPosition(words.position(Number(index) + 1), nameOf(inner ?? 'says'));
    return first === 'sources' ? words.steps.sources : nameOf(first);
  };
  return (field, file, value) => {
    const path = field.map(String);
    const label = labelOf(path, file);
    const [first = ''] = path;
    // The label of a ticked box says everything.
    if (value === undefined || value === 'true') return label;
    if (first === 'part') return value === 'title' ? words.inTitle : words.inText;
    const named = VALUE_WORDS[first]?.[value];
    // Words of the text are shown as the text has them.
    return `${label}: ${named === undefined ? value : capitalized(named)}`;
  };
}

/** Characters of a title by which a reader knows one of the few sources of a note. */
const ENOUGH = 50;

function shortened(title: string): string {
  return title.length > ENOUGH ? `${title.slice(0, ENOUGH).trimEnd()}…` : title;
}

function nameOf(field: string): string {
  return FIELD_WORDS[field] ?? capitalized(field);
}
