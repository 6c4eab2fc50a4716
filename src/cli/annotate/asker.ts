/** How questions are put to an author; tests answer them from a list. */
import { createInterface } from 'node:readline';
import { autocomplete, isCancel, log, select, text } from '@clack/prompts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export interface Asker {
  readonly choose: (message: string, choices: readonly Choice[]) => Promise<string>;
  /** Of many, found by typing. */
  readonly search: (message: string, choices: readonly Choice[]) => Promise<string>;
  /** @param fault what is wrong with an answer; nothing where it will do */
  readonly ask: (message: string, fault?: (answer: string) => string | undefined, initial?: string) => Promise<string>;
  /** Lines until one that is a full stop alone. @param keep called with all of them after each */
  readonly write: (message: string, keep: (lines: string) => void) => Promise<string>;
  readonly say: (words: string) => void;
}

/** The author has stopped: what was answered is kept. */
export class Stopped extends Error {}

const END_OF_LINES = '.';

export const terminalAsker: Asker = {
  choose: (message, choices) => answered(select({ message, options: [...choices], maxItems: 12 })),
  search: (message, choices) => answered(autocomplete({ message, options: [...choices], maxItems: 8 })),
  ask: async (message, fault = needed, initial = '') =>
    (await answered(text({ message, initialValue: initial, validate: (answer) => fault(answer ?? '') }))).trim(),
  write: writeLines,
  say: (words) => {
    log.message(words);
  },
};

export function needed(answer: string): string | undefined {
  return answer.trim() === '' ? 'Some words are needed here.' : undefined;
}

async function answered<Value>(answer: Promise<Value>): Promise<Exclude<Value, symbol>> {
  const value = await answer;
  if (isCancel(value)) throw new Stopped();
  return value as Exclude<Value, symbol>;
}

/** By lines, so that what is pasted arrives whole and every line is kept as it comes. */
function writeLines(message: string, keep: (lines: string) => void): Promise<string> {
  log.step(`${message}\nA line that holds only a full stop ends it.`);
  const lines: string[] = [];
  const reader = createInterface({ input: process.stdin, output: process.stdout, prompt: '│  ' });
  return new Promise((resolve, reject) => {
    let isDone = false;
    const end = () => {
      isDone = true;
      reader.close();
      resolve(lines.join('\n').trim());
    };
    reader.on('line', (line) => {
      if (isDone) return;
      if (line.trim() === END_OF_LINES && lines.some((one) => one.trim() !== '')) {
        end();
        return;
      }
      if (line.trim() !== END_OF_LINES) lines.push(line);
      keep(lines.join('\n'));
      reader.prompt();
    });
    reader.on('SIGINT', () => reader.close());
    reader.on('close', () => {
      if (!isDone) reject(new Stopped());
    });
    reader.prompt();
  });
}
