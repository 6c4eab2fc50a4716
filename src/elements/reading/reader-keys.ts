/**
 * Single keys as commands: to the next and the previous annotation and passage, and the list of keys. Never while
 * typing, and only while they are turned on.
 */
import { isCommandKey } from '../settings/command-key.ts';
import type { Command } from './run-key.ts';

/** Attribute: `settings`, the address of the settings. */
export class ReaderKeys extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    document.addEventListener('keydown', (event) => isCommandKey(event) && this.#pressed(event.key), {
      signal: this.#listening.signal,
    });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #pressed(key: string): void {
    if (!COMMAND_KEYS.includes(key)) return;
    void import('./run-key.ts').then((code) => code.runKey(key, this.getAttribute('settings') ?? ''));
  }
}

/** The code of a command is loaded with the first key that is a command. */
const COMMAND_KEYS: WithEvery<'cjknps?'> = 'cjknps?';

/** The keys, if they include every command: so the compiler asks for a missing one. */
type WithEvery<Keys extends string> = [Command] extends [KeysIn<Keys>] ? Keys : never;
type KeysIn<Keys extends string> = Keys extends `${infer Key}${infer Rest}` ? Key | KeysIn<Rest> : never;

customElements.define('reader-keys', ReaderKeys);
