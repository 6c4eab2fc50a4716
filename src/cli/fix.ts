/** `npm run fix`: mends of the code what a program can mend. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startCommand } from './command/start-command.ts';

/** Tools of packages, each with what makes it write. */
const TOOLS = [
  ['eslint', '--fix', '.'],
  ['prettier', '--write', '--log-level', 'warn', '.'],
] as const;

await startCommand(
  {
    name: 'fix',
    does: 'Mends what “npm run lint” and “npm run format” find, where a program can mend it.',
    writes: 'files of the code.',
    failsWhere: 'something is left to mend by hand',
  },
  () => {
    const launcher = join(import.meta.dirname, 'locked-node.mjs');
    for (const tool of TOOLS)
      if (spawnSync(process.execPath, [launcher, ...tool], { stdio: 'inherit' }).status !== 0) process.exitCode = 1;
  },
);
