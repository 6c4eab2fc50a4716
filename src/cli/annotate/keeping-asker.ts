import type { Asker } from './asker.ts';
import type { NoteDraft } from './note-draft.ts';

/**
 * An asker that loses nothing. It saves the draft before each question and with each key, so that neither Ctrl+C nor
 * closing the terminal loses a word. When the same question comes again, the typed words are in the line.
 */
export function keepingAsker(asker: Asker, draft: NoteDraft, save: () => void): Asker {
  return {
    choose: (...args) => {
      save();
      return asker.choose(...args);
    },
    search: (...args) => {
      save();
      return asker.search(...args);
    },
    ask: async (message, fault, initial) => {
      save();
      const before = draft.typed?.message === message ? draft.typed.words : initial;
      const answer = await asker.ask(message, fault, before, (words) => {
        draft.typed = { message, words };
        save();
      });
      delete draft.typed;
      return answer;
    },
    write: (message, keep, isBegun) => {
      save();
      const kept = (lines: string) => {
        keep(lines);
        save();
      };
      return asker.write(message, kept, isBegun);
    },
    say: asker.say,
  };
}
