/** How an author is asked questions; tests answer them from a list. */
import { autocomplete, isCancel, log, select } from '@clack/prompts';
import { askText } from './ask-text.ts';
import { Stopped } from './stopped.ts';
import { writeLines } from './write-lines.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export const YES_OR_NO: readonly Choice[] = [
  { value: 'no', label: 'no' },
  { value: 'yes', label: 'yes' },
];

export interface Asker {
  /** @param initial value of the choice that is marked at first */
  readonly choose: (message: string, choices: readonly Choice[], initial?: string) => Promise<string>;
  /**
   * Chooses one of many, which the author finds by typing.
   * @param other meanings of the typed words beside the choices
   */
  readonly search: (
    message: string,
    choices: readonly Choice[],
    other?: (typed: string) => Choice | undefined,
  ) => Promise<string>;
  /**
   * @param fault returns what is wrong with an answer; nothing if the answer is accepted
   * @param initial words in the line at first
   * @param typing called with the words in the line, whenever they change
   */
  readonly ask: (
    message: string,
    fault?: (answer: string) => string | undefined,
    initial?: string,
    typing?: (words: string) => void,
  ) => Promise<string>;
  /**
   * Lines up to one that is only a full stop.
   * @param keep called with all lines, and with the unfinished one, whenever they change
   * @param isBegun whether there are earlier words, so that no new ones are required
   */
  readonly write: (message: string, keep: (lines: string) => void, isBegun?: boolean) => Promise<string>;
  readonly say: (words: string) => void;
}

export const terminalAsker: Asker = {
  choose: (message, choices, initial) =>
    answered(
      select({
        message,
        options: [...choices],
        maxItems: 12,
        ...(initial === undefined ? {} : { initialValue: initial }),
      }),
    ),
  search: (message, choices, other) =>
    answered(
      autocomplete({
        message,
        maxItems: 8,
        options() {
          const more = other?.(this.userInput.trim());
          return more === undefined ? [...choices] : [...choices, more];
        },
        filter: (typed, { value, label = '', hint = '' }) =>
          value === other?.(typed.trim())?.value || isIn(typed, [label, hint, value]),
        // Typed words that match no choice are not an answer.
        validate: (value) => (typeof value === 'string' ? undefined : 'Nothing in the list has these words.'),
      }),
    ),
  ask: (message, fault = needed, initial = '', typing = () => undefined) => askText(message, fault, initial, typing),
  write: writeLines,
  say: (words) => {
    log.message(words);
  },
};

export function needed(answer: string): string | undefined {
  return answer.trim() === '' ? 'Some words are needed here.' : undefined;
}

function isIn(typed: string, texts: readonly string[]): boolean {
  return texts.some((text) => text.toLowerCase().includes(typed.trim().toLowerCase()));
}

async function answered<Value>(answer: Promise<Value>): Promise<Exclude<Value, symbol>> {
  const value = await answer;
  if (isCancel(value)) throw new Stopped();
  return value as Exclude<Value, symbol>;
}
