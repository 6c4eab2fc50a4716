/**
 * A link to where the reader was last. Its space is there before the first paint, see `render/head/early-script.ts`.
 */
import { placeWords } from '../../words/place.ts';
import { savedPlace } from './reading-place.ts';

export class ResumeReading extends HTMLElement {
  connectedCallback(): void {
    const place = savedPlace();
    if (place === undefined) return;
    const link = document.createElement('a');
    link.href = place.address;
    link.textContent = placeWords.resume(place.name);
    this.replaceChildren(link);
  }

  disconnectedCallback(): void {
    this.replaceChildren();
  }
}

customElements.define('resume-reading', ResumeReading);
