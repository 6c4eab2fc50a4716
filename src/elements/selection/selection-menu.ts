/** The commands for selected words, offered beside them. */
import css from './selection-menu.css?inline';
import { selectionWords } from '../../words/selection.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import { placeBeside } from '../dom/place-beside.ts';
import { menuKeys } from './menu-keys.ts';
import { copyBoth, type CopiedText } from '../dom/copy-both.ts';
import { citedText, linkHtml } from './cited-text.ts';
import { knownQuoting } from './answer-copy.ts';
import { selectedPassages, type SelectedWords } from './selected-words.ts';

/** Distance from the words, in CSS pixels: a phone puts the handles of a selection there. */
const CLEAR_OF_HANDLES = 24;
/** Fired on the menu if the reader wants to write a note of their own on the words. */
const NOTE_WANTED = 'own-note-wanted';
/** Fired on the button for the witnesses of the words; its value is their address. */
const WITNESSES_WANTED = 'witnesses-wanted';

export class SelectionMenu extends HTMLElement {
  #listening: AbortController | undefined;
  #words: SelectedWords | undefined;
  /** Address of the words whose menu the reader has closed: it stays closed until others are selected. */
  #dismissed: string | undefined;
  #link: HTMLButtonElement | undefined;
  #cite: HTMLButtonElement | undefined;
  #annotate: HTMLAnchorElement | undefined;
  /** Its value is the address of the place among the witnesses. */
  #witnesses: HTMLButtonElement | undefined;
  /** Commands that only the present text has. */
  #ofToday: readonly HTMLElement[] = [];
  #status: HTMLElement | undefined;

  connectedCallback(): void {
    adoptStyle(css);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.setAttribute('role', 'toolbar');
    this.setAttribute('aria-label', selectionWords.menu);
    this.hidden = true;
    this.#link = makeButton(selectionWords.copyLink);
    this.#cite = makeButton(selectionWords.copyCitation);
    this.#annotate = makeElement('a', selectionWords.annotate);
    const witnesses = (this.#witnesses = makeButton(selectionWords.witnesses));
    const wanted = () => witnesses.dispatchEvent(new Event(WITNESSES_WANTED, { bubbles: true }));
    witnesses.addEventListener('click', wanted, { signal });
    this.#status = makeElement('span');
    this.#status.setAttribute('role', 'status');
    const note = makeButton(selectionWords.note);
    note.addEventListener('click', () => this.dispatchEvent(new Event(NOTE_WANTED, { bubbles: true })), { signal });
    const share = makeButton(selectionWords.share);
    share.hidden = !('share' in navigator);
    const cite = makeButton(selectionWords.cite);
    cite.addEventListener('click', () => this.#openCitations(), { signal });
    this.#ofToday = [cite, this.#annotate, note];
    this.replaceChildren(this.#link, this.#cite, cite, share, this.#annotate, witnesses, note, this.#status);
    this.#link.addEventListener('click', () => void this.#copy(this.#linked(), selectionWords.linkCopied), { signal });
    this.#cite.addEventListener('click', () => void this.#copy(this.#cited(), selectionWords.citationCopied), {
      signal,
    });
    share.addEventListener('click', () => void this.#share(), { signal });
    menuKeys(this, signal);
    // Pressing a button must not end the selection.
    this.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#dismiss(), { signal });
    addEventListener('scroll', () => this.#place(), { signal, passive: true });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.replaceChildren();
  }

  /**
   * @param words undefined removes the menu
   * @param annotateAddress the form for a new annotation; empty in an earlier version
   */
  offer(words: SelectedWords | undefined, annotateAddress: string): void {
    if (words !== undefined && words.address === this.#dismissed) return;
    this.#dismissed = undefined;
    if (words === undefined) {
      if (!this.contains(document.activeElement)) this.#hide();
      return;
    }
    // Copying may select the words again: what the menu said of the same words stays.
    if (this.#status && (this.hidden || words.address !== this.#words?.address)) this.#status.textContent = '';
    this.#words = words;
    for (const command of this.#ofToday) command.hidden = annotateAddress === '';
    if (this.#annotate) this.#annotate.href = withWords(annotateAddress, words);
    const witnesses = knownQuoting()?.passages[words.passage]?.witnessesUrl;
    if (this.#witnesses) {
      this.#witnesses.hidden = witnesses === undefined;
      this.#witnesses.value = `${witnesses ?? ''}#${words.place}`;
    }
    this.hidden = false;
    this.#place();
  }

  #dismiss(): void {
    this.#dismissed = this.hidden ? undefined : this.#words?.address;
    this.#hide();
  }

  #hide(): void {
    this.hidden = true;
  }

  #place(): void {
    if (this.hidden || this.#words === undefined) return;
    placeBeside(this, this.#words.range.getBoundingClientRect(), CLEAR_OF_HANDLES);
  }

  /** The bare address, as an address bar accepts it; for editors with links, the words of the citation. */
  #linked(): CopiedText | undefined {
    const words = this.#words;
    return words && { plain: words.address, html: linkHtml(words.citation) };
  }

  #cited(): CopiedText | undefined {
    const selected = selectedPassages(knownQuoting());
    return selected && citedText({ ...selected, isBare: false }, true);
  }

  #openCitations(): void {
    const place = selectedPassages(knownQuoting())?.place;
    const text = this.#words?.text;
    if (place === undefined) return;
    void import('../citing/cite-panel.ts').then(({ openCitations }) => openCitations(text, place));
  }

  async #share(): Promise<void> {
    const [words, cited] = [this.#words, this.#cited()];
    if (words === undefined || cited === undefined) return;
    // A reader who cancels has not failed.
    await navigator.share({ text: cited.plain, url: words.address }).catch(() => undefined);
  }

  async #copy(copied: CopiedText | undefined, said: string): Promise<void> {
    if (copied === undefined) return;
    const message = await copyBoth(copied, { done: said, refused: selectionWords.refused });
    if (this.#status) this.#status.textContent = message;
    this.#place();
  }
}

function withWords(address: string, { exact, before, isTitle }: SelectedWords): string {
  const target = new URL(address, location.href);
  target.searchParams.set('quote', exact);
  if (before !== undefined) target.searchParams.set('before', before);
  if (isTitle) target.searchParams.set('part', 'title');
  return target.href;
}

customElements.define('selection-menu', SelectionMenu);
