import type { Flags } from '../command/declaration.ts';

/** Flags of the command that judges the edition's structure. */
export const CHECK_FLAGS = {
  format: {
    does: 'Reports problems to GitHub too, each on its line of the pull request; there it does so unasked.',
    value: 'format',
    choices: ['text', 'github'],
  },
  strict: {
    does: 'Judges as a pull request is judged: what only an unfinished contribution has, as a source that nothing cites yet, is a problem and no warning, and so is what is wrong with the prose.',
  },
} as const satisfies Flags;
