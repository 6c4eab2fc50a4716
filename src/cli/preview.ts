/** `npm run preview`: serves the site that was built last, unchanged. */
import { serveBuilt, SERVING_FLAGS } from './build-steps/serve-built.ts';
import { startCommand } from './command/start-command.ts';

await startCommand(
  {
    name: 'preview',
    does: 'Serves the site that was built last: nothing is built.',
    flags: SERVING_FLAGS,
    writes: 'nothing. Ends with Ctrl+C.',
    failsWhere: 'there is no site, or the server cannot start',
  },
  ({ values }) => serveBuilt(values),
);
