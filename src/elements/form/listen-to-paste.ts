/** Sources that are pasted from another program: the code that reads them is loaded when somebody wants it. */
import type { Contribution } from '../../contribution/contribution.ts';
import type { EditionDigest } from '../../contribution/edition-digest.ts';
import { unreadOf, type PlacedItem } from '../../contribution/import/place-items.ts';
import { pasteWords as words } from '../../words/paste.ts';
import { makeElement } from '../dom/make-element.ts';

/** The form that sources are pasted into, and its contents. */
export interface PasteInto {
  readonly form: HTMLFormElement;
  readonly known: EditionDigest;
  /** Returns the values of the form. */
  readonly entered: () => Contribution;
}

/** @param changed called when the form has got rows */
export function listenToPaste({ form, known, entered }: PasteInto, changed: () => void, signal: AbortSignal): void {
  const [box, text, status] = [
    form.querySelector<HTMLDetailsElement>('.paste'),
    form.querySelector<HTMLTextAreaElement>('[name=pasted]'),
    form.querySelector('.paste [role=status]'),
  ];
  if (box === null || text === null || status === null) return;
  box.open = text.value !== '';
  const take = async () => {
    box.querySelector('table')?.remove();
    status.textContent = text.value.trim() === '' ? words.empty : words.loading;
    if (text.value.trim() === '') return;
    const { takePasted, MOST_PASTED } = await import('./take-pasted.ts');
    const placed = takePasted(text.value, form, known, entered());
    status.textContent = sentenceOn(placed, MOST_PASTED);
    if (placed.length === 0 || placed.length > MOST_PASTED) return;
    status.after(
      tableOf(placed, [...entered().sources, ...known.sources.map(({ id, title }) => ({ id, fields: { title } }))]),
    );
    text.value = unreadOf(placed);
    changed();
  };
  box
    .querySelector('[data-take]')
    ?.addEventListener('click', () => void take().catch(() => (status.textContent = words.failed)), { signal });
}

function sentenceOn(placed: readonly PlacedItem[], most: number): string {
  if (placed.length === 0) return words.unknown;
  if (placed.length > most) return words.tooMany(placed.length, most);
  const count = (of: PlacedItem['outcome']) => placed.filter(({ outcome }) => outcome === of).length;
  return words.summary(count('new'), count('there'), count('unread'));
}

function tableOf(placed: readonly PlacedItem[], sources: Contribution['sources']): HTMLTableElement {
  const table = makeElement('table');
  table.append(makeElement('caption', words.table), rowOf('th', Object.values(words.columns)));
  for (const one of placed) {
    const { guessed = [], left = [] } = one.outcome === 'new' ? one.source : {};
    const item = words.item(one.item.key, one.item.line);
    table.append(rowOf('td', [item, outcomeOf(one, sources), guessed.join('; '), left.join('; ')]));
  }
  return table;
}

function outcomeOf(one: PlacedItem, sources: Contribution['sources']): string {
  switch (one.outcome) {
    case 'new':
      return words.taken;
    case 'there':
      return words.there(titleIn(sources, one.as));
    case 'unread':
      return words.unread(one.why);
  }
}

function titleIn(sources: Contribution['sources'], id: string): string {
  const title = sources.find((source) => source.id === id)?.fields['title'];
  return typeof title === 'string' ? title : id;
}

function rowOf(cell: 'th' | 'td', texts: readonly string[]): HTMLElement {
  const row = makeElement('tr');
  row.append(...texts.map((text) => makeElement(cell, text)));
  return row;
}
