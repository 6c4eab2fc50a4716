/** `npm run check`. Node keeps compiled code for the next run, if this is turned on before the rest is loaded. */
import { enableCompileCache } from 'node:module';
import { startCommand } from './command/start-command.ts';
import { CHECK_FLAGS } from './pull-request/check-flags.ts';

await startCommand(
  {
    name: 'check',
    does: 'Reads the whole edition and prints every problem with its place and how to correct it.',
    flags: CHECK_FLAGS,
    writes: 'nothing but files for the next run, in .cache/.',
    failsWhere: 'there are problems; warnings alone do not count',
  },
  async ({ values }) => {
    enableCompileCache('.cache/node');
    const { checkEdition } = await import('./check-edition.ts');
    checkEdition(values);
  },
);
