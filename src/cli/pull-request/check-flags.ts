import type { Flags } from '../command/declaration.ts';

/** Flags of the commands that judge the edition. */
export const CHECK_FLAGS = {
  format: {
    does: 'Reports problems to GitHub too, each on its line of the pull request; there it does so unasked.',
    value: 'format',
    choices: ['text', 'github'],
  },
} as const satisfies Flags;
