/** `npm start`: makes the site and serves it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { portOf, serveBuilt, SERVING_FLAGS } from './build-steps/serve-built.ts';
import { startCommand } from './command/start-command.ts';

await startCommand(
  {
    name: 'start',
    does: 'Makes the site and serves it.',
    flags: SERVING_FLAGS,
    writes: 'the site, as “npm run build” does. Ends with Ctrl+C.',
    failsWhere: 'there are problems, or the server cannot start',
  },
  async ({ values }) => {
    portOf(values.port);
    // In a process of its own, since a build changes the environment of its process.
    const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts')], { stdio: 'inherit' });
    if (status === 0) await serveBuilt(values);
    else process.exitCode = 1;
  },
);
