/** From the controls of the form to a contribution. */
import { asInText } from '../../edition/anchor/what-is-near.ts';
import { nameFrom, type Contribution, type EnteredFields } from '../../contribution/contribution.ts';
import { sourceId } from '../../contribution/source-id.ts';
import { addressTyped } from '../../contribution/typed-address.ts';
import { authorsOfWords } from '../../contribution/authors-of-words.ts';
import { latinName } from './latin-name.ts';
import { goneIds, type EditionDigest } from '../../contribution/edition-digest.ts';

/** Choice of an author whom the edition does not know yet. */
export const NEW_PERSON = '+';

/** @param today ISO 8601, local to the author */
export function contributionOfForm(form: HTMLFormElement, known: EditionDigest, today: string): Contribution {
  const value = (name: string) =>
    valueOf(form.querySelector(`[name="${name}"]:is(:checked, :not([type=radio], [type=checkbox]))`));
  const passage = known.passages.find(({ id }) => id === value('passage'));
  const kind = value('kind');
  const sources = readSources(form, known);
  const isNew = value('by') === NEW_PERSON;
  const person = nameFrom(latinName(value('person.name')), 'someone', [
    ...known.people.map(({ id }) => id),
    ...goneIds(known, 'person'),
  ]);
  const about = readAbout(value, passage?.[value('part') === 'title' ? 'title' : 'text'] ?? '');
  const citations = [
    ...filledRows(form, 'sources').map((row) => fieldsIn(row)),
    ...sources.map(({ id, at }) => ({ source: id, at })),
  ];
  const words = { words: value('quote'), sentence: value('sentence'), passage: kind }[value('about')] ?? '';
  return {
    passage: passage?.id ?? '',
    name: nameFrom(words, 'note', [
      ...(passage?.notes ?? []),
      ...goneIds(known, 'annotation', `${passage?.id ?? ''}/`),
    ]),
    fields: {
      ...about,
      kind,
      ...ownFields(form, kind),
      by: isNew ? person : value('by'),
      date: today,
      sources: citations,
      ...(kind === 'debate' ? { positions: filledRows(form, 'positions').map((row) => fieldsIn(row)) } : {}),
    },
    prose: value('prose'),
    sources: sources.map(({ id, fields }) => ({ id, fields })),
    people: isNew ? [{ id: person, fields: { name: value('person.name'), note: value('person.note') } }] : [],
  };
}

/** The rows of a list in the form, in order. */
export function rowsOf(form: HTMLFormElement, list: string): readonly HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>(`[data-rows=${list}] > .rows > .row`)];
}

/** A debate has at least this many positions. */
const LEAST_POSITIONS = 2;

/**
 * The rows that are part of the contribution. An empty row is ignored, as long as the others are enough: a debate has
 * two positions, and every note one source, from the list or new.
 */
export function filledRows(form: HTMLFormElement, list: 'sources' | 'positions'): readonly HTMLElement[] {
  const rows = rowsOf(form, list);
  const least = list === 'positions' ? LEAST_POSITIONS : rowsOf(form, 'newSources').length > 0 ? 0 : 1;
  const filled = rows.filter((row) => Object.values(fieldsIn(row)).some((value) => value !== ''));
  const spare = rows.filter((row) => !filled.includes(row)).slice(0, Math.max(0, least - filled.length));
  return rows.filter((row) => filled.includes(row) || spare.includes(row));
}

/** The names of the new sources, in order. */
export function readSources(
  form: HTMLFormElement,
  known: EditionDigest,
): readonly { readonly id: string; readonly fields: EnteredFields; readonly at: string }[] {
  const taken = [...known.sources.map(({ id }) => id), ...goneIds(known, 'source')];
  return rowsOf(form, 'newSources').map((row) => {
    const { at = '', author, ...entered } = fieldsIn(row, 'source.');
    const authors = authorsOfWords(author ?? '');
    const { publisher, title, issued = '', URL: address = '' } = entered;
    const id = sourceId(authors, publisher, title, issued, latinName, taken);
    taken.push(id);
    return { id, fields: { ...entered, author: authors, URL: addressTyped(address) }, at };
  });
}

/** @param text that has the words: however their signs were typed, the file has the text's own */
function readAbout(value: (name: string) => string, text: string): EnteredFields {
  switch (value('about')) {
    case 'sentence':
      return { sentence: value('sentence') };
    case 'passage':
      return {};
    default: {
      const parts = value('quote')
        .split(/\s*…\s*/u)
        .filter((part) => part !== '')
        .map((part) => asInText(part, text));
      // An empty quotation is reported as such; without the field, the note would be about the whole passage.
      return {
        quote: parts.length > 1 ? parts : (parts[0] ?? ' '),
        before: value('before') && asInText(value('before'), text),
        after: value('after') && asInText(value('after'), text),
        part: value('part'),
        insert: value('insert'),
      };
    }
  }
}

function ownFields(form: HTMLFormElement, kind: string): EnteredFields {
  const fields = [...form.querySelectorAll<HTMLElement>('.own > [data-field]')].filter(({ dataset }) =>
    dataset['kinds']?.split(' ').includes(kind),
  );
  return Object.fromEntries(fields.map((field) => [field.dataset['field'] ?? '', ownValue(field)]));
}

function ownValue(field: HTMLElement): unknown {
  const controls = [...field.querySelectorAll<HTMLInputElement>('input, select, textarea')];
  if (field.dataset['form'] === 'yes') return controls[0]?.checked === true;
  const values = controls.map(valueOf).filter((value) => value !== '');
  return field.dataset['form'] === 'items' ? values : values[0];
}

/** @param prefix of the names of the controls, which is left out */
function fieldsIn(row: HTMLElement, prefix = ''): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...row.querySelectorAll<HTMLInputElement>('input, select, textarea')].map((control) => [
      control.name.slice(prefix.length),
      valueOf(control),
    ]),
  );
}

function valueOf(control: Element | null): string {
  if (control instanceof HTMLInputElement) return chosenIn(control.list, control.value.trim());
  return control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement ? control.value.trim() : '';
}

/** The typed words, or the one item of the list that has them as its whole name, or as the title at its end. */
function chosenIn(list: HTMLDataListElement | null, typed: string): string {
  const words = typed.toLowerCase();
  const options = [...(list?.options ?? [])];
  if (words === '' || options.some(({ value }) => value === typed)) return typed;
  const named = options.filter(({ label }) => {
    const name = label.toLowerCase();
    return name === words || name.endsWith(`, ${words}`);
  });
  return named.length === 1 ? (named[0]?.value ?? typed) : typed;
}
