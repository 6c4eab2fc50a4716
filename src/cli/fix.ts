/** `npm run fix`: corrects faults in the code that a program can correct. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startCommand } from './command/start-command.ts';

/** Tools of packages, each with the flag that makes it write. */
const TOOLS = [
  ['eslint', '--fix', '.'],
  ['prettier', '--write', '--log-level', 'warn', '.'],
] as const;

await startCommand(
  {
    name: 'fix',
    does: 'Corrects what “npm run lint” and “npm run format” find, as far as a program can.',
    writes: 'files of the code.',
    failsWhere: 'something is left to correct by hand',
  },
  () => {
    const launcher = join(import.meta.dirname, 'locked-node.mjs');
    for (const tool of TOOLS)
      if (spawnSync(process.execPath, [launcher, ...tool], { stdio: 'inherit' }).status !== 0) process.exitCode = 1;
  },
);
