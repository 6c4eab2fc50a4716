/** The parts of a search box, made once. */
import { searchWords } from '../../words/search.ts';
import { Announcement } from './announcement.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import type { SearchScopes } from './search-scopes.ts';
import './search-scopes.ts';

/** The parts of the page that show an answer. */
export interface AnswerParts {
  readonly results: HTMLElement;
  /** The answer in words, as it is seen. */
  readonly status: HTMLElement;
  /** The same as it is heard. */
  readonly announcement: Announcement;
  readonly more: HTMLButtonElement;
  readonly offers: HTMLElement;
  readonly language: HTMLElement;
  readonly scopes: SearchScopes;
}

interface BoxParts extends AnswerParts {
  readonly field: HTMLInputElement;
  /** All of them, in the order of the keyboard. */
  readonly all: readonly HTMLElement[];
}

export function boxParts(): BoxParts {
  const field = makeElement('input');
  Object.assign(field, { type: 'search', name: 'q', autocomplete: 'off', spellcheck: false, dir: 'auto' });
  const label = makeElement('label', searchWords.field);
  label.append(field);
  const hint = makeElement('p', searchWords.hint);
  Object.assign(hint, { className: 'meta', id: 'search-hint' });
  field.setAttribute('aria-describedby', hint.id);
  const status = makeElement('p');
  status.className = 'meta';
  // It changes with each letter; the announcement has the same words once they rest.
  status.ariaHidden = 'true';
  const announcement = new Announcement();
  const results = makeElement('ol');
  results.setAttribute('aria-label', searchWords.results);
  const more = makeButton(searchWords.more, 'pill');
  more.hidden = true;
  const offers = makeElement('p');
  offers.className = 'offers';
  const language = makeElement('div');
  const scopes = document.createElement('search-scopes');
  // The filters are above the results but come after them for the keyboard: one step leads to the first result.
  const all = [label, hint, status, announcement.element, language, results, more, offers, scopes];
  return { field, status, announcement, results, more, offers, language, scopes, all };
}
