/**
 * How much is shown beside the text. The choice is kept on the device, and is in the address, so that it can be shared.
 * The page has it from the first paint on: from the device by `render/head/early-script.ts`, from the address by its
 * style.
 */
import { namedDepth, type Depth } from './named-depth.ts';
import { changeSetting } from '../settings/stored-settings.ts';

/** Links to a depth. */
const LINKS = 'a[href^="#depth-"]';

export class DepthSwitch extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    // The target of the address would insist on its choice.
    for (const link of this.querySelectorAll(LINKS)) link.removeAttribute('id');
    this.#readAddress();
    addEventListener('hashchange', () => this.#readAddress(), { signal });
    document.addEventListener('click', (event) => this.#clicked(event), { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #readAddress(): void {
    const named = namedDepth(location.hash.replace('#depth-', ''));
    if (named !== undefined) this.#choose(named);
  }

  #clicked(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(LINKS) : null;
    const depth = namedDepth(link?.hash.replace('#depth-', ''));
    if (depth === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#choose(depth);
  }

  #choose(depth: Depth): void {
    history.replaceState(history.state, '', `#depth-${depth}`);
    changeSetting('depth', depth);
    this.#show();
  }

  #show(): void {
    const chosen = namedDepth(document.documentElement.dataset['depth']) ?? 'notes';
    for (const link of this.querySelectorAll<HTMLAnchorElement>(LINKS)) {
      if (link.hash === `#depth-${chosen}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}

customElements.define('depth-switch', DepthSwitch);
