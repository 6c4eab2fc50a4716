/** From the controls of the form to a contribution. */
import { asInText } from '../../edition/anchor/what-is-near.ts';
import { authorsOfWords, nameFrom, type Contribution, type EnteredFields } from '../../contribution/contribution.ts';
import type { EditionDigest } from '../../contribution/edition-digest.ts';

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
  const person = nameFrom(
    value('person.name'),
    'someone',
    known.people.map(({ id }) => id),
  );
  const about = readAbout(value, passage?.[value('part') === 'title' ? 'title' : 'text'] ?? '');
  const citations = [
    ...rowsOf(form, 'sources').map((row) => fieldsIn(row)),
    ...sources.map(({ id, at }) => ({ source: id, at })),
  ];
  const words = about['quote'] === undefined ? `${value('about')} ${value('sentence')}` : value('quote');
  return {
    passage: passage?.id ?? '',
    name: nameFrom(words, 'note', passage?.notes ?? []),
    fields: {
      ...about,
      kind,
      ...ownFields(form, kind),
      by: isNew ? person : value('by'),
      date: today,
      sources: citations,
      ...(kind === 'debate' ? { positions: rowsOf(form, 'positions').map((row) => fieldsIn(row)) } : {}),
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

/** The names that the new sources get, in order. */
export function readSources(
  form: HTMLFormElement,
  known: EditionDigest,
): readonly { readonly id: string; readonly fields: EnteredFields; readonly at: string }[] {
  const taken = known.sources.map(({ id }) => id);
  return rowsOf(form, 'newSources').map((row) => {
    const { at = '', author, ...entered } = fieldsIn(row, 'source.');
    const authors = authorsOfWords(author ?? '');
    const [first] = authors;
    const name = first === undefined ? (entered['publisher'] ?? '') : 'literal' in first ? first.literal : first.family;
    const id = nameFrom(`${name} ${(entered['issued'] ?? '').slice(0, 4)}`, 'source', taken);
    taken.push(id);
    return { id, fields: { ...entered, author: authors }, at };
  });
}

/** @param text in which the words stand: however their signs were typed, the file has the text's own */
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
  if (field.classList.contains('is-yes')) return controls[0]?.checked === true;
  const values = controls.map(valueOf).filter((value) => value !== '');
  return field.classList.contains('is-items') ? values : values[0];
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
  return control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement
    ? control.value.trim()
    : '';
}
