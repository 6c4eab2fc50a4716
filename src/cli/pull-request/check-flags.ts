import type { Flags } from '../command/declaration.ts';

/** Flags of the command that judges the edition's structure. */
export const CHECK_FLAGS = {
  format: {
    does: 'Reports problems to GitHub too, each on its line of the pull request; on GitHub it always does.',
    value: 'format',
    choices: ['text', 'github'],
  },
  all: {
    does: 'Prints every problem, instead of the first of each file; on GitHub it always does.',
  },
  strict: {
    does: 'Judges as a pull request is judged: signs of an unfinished contribution, such as a source that nothing cites yet, and faults in the prose are problems and not warnings.',
  },
} as const satisfies Flags;
