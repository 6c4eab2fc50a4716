/**
 * A window in which a reader writes a note on words, changes it or deletes it. Written words are lost only on purpose.
 */
import fields from '../dom/fields.css?inline';
import css from './own-note-dialog.css?inline';
import mainPill from '../dom/main-pill.css?inline';
import { ownNoteWords as words } from '../../words/own-notes.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import { LONGEST, newNoteId, type OwnAnchor, type OwnNote } from './own-note.ts';
import { deleteOwnNote, saveOwnNotes } from './own-note-store.ts';

export class OwnNoteDialog extends HTMLElement {
  /** An existing note, or words that get one. */
  about: OwnNote | OwnAnchor | undefined;
  #listening: AbortController | undefined;
  readonly #field = makeElement('textarea');
  readonly #status = makeElement('p');
  #isWarned = false;

  connectedCallback(): void {
    const { about } = this;
    if (about === undefined) return;
    adoptStyle(fields);
    adoptStyle(mainPill);
    adoptStyle(css);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const dialog = makeElement('dialog');
    const heading = makeElement('h2', 'id' in about ? words.edit : words.add);
    heading.id = 'own-note-heading';
    dialog.setAttribute('aria-labelledby', heading.id);
    const quote = makeElement('blockquote', about.exact);
    const label = makeElement('label', words.field);
    Object.assign(this.#field, { rows: 6, maxLength: LONGEST, value: 'id' in about ? about.text : '' });
    label.append(this.#field);
    this.#status.className = 'meta';
    this.#status.setAttribute('role', 'status');
    const save = makeButton(words.save, 'pill', 'main-pill');
    const cancel = makeButton(words.cancel, 'pill');
    const buttons = makeElement('p');
    buttons.append(save, cancel);
    if ('id' in about) buttons.append(this.#deleteButton(about.id, signal));
    dialog.append(heading, quote, label, makeElement('p', words.onDevice), buttons, this.#status);
    this.replaceChildren(dialog);
    save.addEventListener('click', () => this.#save(about), { signal });
    cancel.addEventListener('click', () => this.#close(), { signal });
    dialog.addEventListener('cancel', (event) => this.#leave(event), { signal });
    dialog.addEventListener('close', () => this.remove(), { signal });
    dialog.showModal();
    this.#field.focus();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.replaceChildren();
  }

  #deleteButton(id: string, signal: AbortSignal): HTMLButtonElement {
    const button = makeButton(words.delete, 'pill');
    button.addEventListener('click', () => this.#end(deleteOwnNote(id)), { signal });
    return button;
  }

  #save(about: OwnNote | OwnAnchor): void {
    const now = new Date().toISOString();
    const made = { id: newNoteId(), created: now, ...about };
    this.#end(saveOwnNotes([{ ...made, text: this.#field.value.trim(), modified: now }]));
  }

  #end(isStored: boolean): void {
    if (isStored) this.#close();
    else this.#status.textContent = words.notStored;
  }

  /** Escape: unsaved words are given up only if it is pressed again. */
  #leave(event: Event): void {
    const { about } = this;
    const saved = about !== undefined && 'id' in about ? about.text : '';
    if (this.#isWarned || this.#field.value.trim() === saved) return;
    event.preventDefault();
    this.#isWarned = true;
    this.#status.textContent = words.notSaved;
  }

  #close(): void {
    this.querySelector('dialog')?.close();
  }
}

customElements.define('own-note-dialog', OwnNoteDialog);

/** @param about a note, or words that get one */
export function openOwnNote(about: OwnNote | OwnAnchor): void {
  const dialog = new OwnNoteDialog();
  dialog.about = about;
  document.body.append(dialog);
}
