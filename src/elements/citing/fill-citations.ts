/**
 * Adds to the citations of a place what only the reader’s browser knows: full addresses, the day, the selected words.
 */
import type { CslJsonItem } from '../../cite/csl-json.ts';
import { placedItem } from '../../cite/reference-forms.ts';
import { citingWords } from '../../words/citing.ts';
import type { CopiedText } from '../dom/copy-both.ts';
import { makeElement } from '../dom/make-element.ts';

/** A place of the same passage that is not on the page of citations. */
export interface OtherPlace {
  readonly label: string;
  /** Full. */
  readonly address: string;
  readonly lines: readonly { readonly words: string; readonly address: string }[];
}

/** How each style writes a day, and the names of the months, as `cited-places` has them. */
export type DayForms = Readonly<Record<string, string>>;

/** Citations that can be copied or saved. */
export interface FilledCitations {
  /** By style, each with the lines that belong to it. */
  readonly styles: Readonly<Record<string, CopiedText>>;
  /** For reference managers. */
  readonly item: CslJsonItem | undefined;
}

/** @param places the element around the places of a page: of this one, or of another */
export function dayFormsOf(places: Element): DayForms {
  return JSON.parse(places.getAttribute('days') ?? '{}') as DayForms;
}

/** @param section of one place, as it is on its page; it is changed */
export function fillCitations(section: Element, days: DayForms, place?: OtherPlace): FilledCitations {
  const own = section.querySelector<HTMLAnchorElement>('h2 a');
  const address = place?.address ?? own?.href ?? location.href;
  const item = itemOf(section, own, address, place);
  if (place !== undefined) replacePlace(section, place, own);
  for (const link of section.querySelectorAll<HTMLAnchorElement>('.lines a')) link.textContent = link.href;
  const lines = [...section.querySelectorAll('.lines li')];
  const styles = [...section.querySelectorAll<HTMLElement>('[data-style]')].map((citation) => {
    const id = citation.dataset['style'] ?? '';
    fillCitation(citation, days[id] ?? '', address, place?.label);
    const copied: CopiedText = {
      plain: [citation, ...lines].map(wordsOf).join('\n'),
      html: [citation, ...lines].map(({ innerHTML }) => `<p>${innerHTML.trim()}</p>`).join(''),
    };
    return [id, copied] as const;
  });
  const isPlace = own !== null;
  return {
    styles: Object.fromEntries(styles),
    item: isPlace && item ? placedItem(item, address, lines.map(wordsOf)) : item,
  };
}

/** The item as the page has it, in the one of its forms that needs no parser of our own, with its place and the day. */
function itemOf(
  section: Element,
  own: Element | null,
  address: string,
  place: OtherPlace | undefined,
): CslJsonItem | undefined {
  const text = section.querySelector('[data-form=json] pre')?.textContent ?? '[]';
  const [item] = JSON.parse(text) as readonly CslJsonItem[];
  if (item === undefined) return undefined;
  const now = new Date();
  const accessed = { 'date-parts': [[now.getFullYear(), now.getMonth() + 1, now.getDate()]] };
  // A work of others, which has no place on a page of the edition, keeps its own.
  if (own === null) return item.URL === undefined ? item : { ...item, accessed };
  const { note: _, ...rest } = item;
  if (place === undefined) return { ...rest, accessed };
  const label = wordsOf(section.querySelector('h2') ?? section);
  const [, id] = /#([\w-]+)$/u.exec(address) ?? [];
  return {
    ...rest,
    id: [rest.id.replace(/\.text$/u, ''), id].filter((part) => part !== undefined).join('.'),
    title: rest.title.endsWith(label) ? rest.title.slice(0, -label.length) + place.label : place.label,
    accessed,
  };
}

function replacePlace(section: Element, { label, address, lines }: OtherPlace, own: HTMLAnchorElement | null): void {
  if (own !== null) Object.assign(own, { href: address, textContent: label });
  section.querySelector('.lines')?.remove();
  if (lines.length === 0) return;
  const list = makeElement('ul');
  list.className = 'lines';
  list.append(
    ...lines.map((line) => {
      const entry = makeElement('li', line.address === '' ? line.words : citingWords.at(line.words, ''));
      if (line.address !== '') entry.append(Object.assign(makeElement('a', line.address), { href: line.address }));
      return entry;
    }),
  );
  section.querySelector('dl')?.after(list);
}

function fillCitation(citation: Element, days: string, address: string, label: string | undefined): void {
  const named = citation.querySelector('[data-label]');
  const link = citation.querySelector<HTMLAnchorElement>('[data-address]');
  const day = citation.querySelector('[data-day]');
  const now = new Date();
  const [form = '', ...months] = days.split('|');
  if (named !== null && label !== undefined) named.textContent = label;
  if (link !== null) Object.assign(link, { href: address, textContent: address });
  const parts: Readonly<Record<string, unknown>> = {
    d: now.getDate(),
    m: months[now.getMonth()],
    y: now.getFullYear(),
  };
  if (day !== null && months.length > 0)
    day.textContent = form.replaceAll(/\{([dmy])\}/gu, (_, part: string) => String(parts[part]));
}

function wordsOf({ textContent }: Element): string {
  return textContent.replaceAll(/\s+/gu, ' ').replaceAll(' ,', ',').trim();
}
