/** `npm run dev`: the site during work on it. Saved files refresh the page; mistakes show in the browser. */
import { portOf, SERVING_FLAGS } from './build-steps/serve-built.ts';
import { startCommand } from './command/start-command.ts';

await startCommand(
  {
    name: 'dev',
    does: 'Serves the site while you work on it: a saved file refreshes the page, a mistake shows in the browser.',
    flags: SERVING_FLAGS,
    writes: 'nothing but files for the next run, in .cache/ and .astro/. Ends with Ctrl+C.',
    failsWhere: 'the server cannot start',
  },
  async ({ values }) => {
    const port = portOf(values.port);
    const { dev } = await import('astro');
    await dev({ server: { port, host: values.host, open: values.open } });
  },
);
