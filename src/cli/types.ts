/** `npm run types`: a correct result is not checked again until a file changes that it depends on. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startCommand } from './command/start-command.ts';

const KEPT = '.cache/types';
const CHECKED = ['src/**/*.{ts,mjs,astro,json}', 'tsconfig.json', 'astro.config.mjs', 'package-lock.json'];

await startCommand(
  {
    name: 'types',
    does: 'Checks the types of all code, components included.',
    writes: 'nothing but its verdict, in .cache/types/, and the types that Astro makes, in .astro/.',
    failsWhere: 'a type is wrong',
  },
  () => {
    const files = globSync(CHECKED).toSorted();
    const hash = createHash('sha256');
    for (const path of files) hash.update(JSON.stringify([path, readFileSync(path, 'utf8')]));
    const verdict = join(KEPT, hash.digest('hex'));
    if (existsSync(verdict)) {
      console.log(`No problems in ${files.length} files: nothing has changed since they were checked.`);
      return;
    }
    const launcher = join(import.meta.dirname, 'locked-node.mjs');
    const args = [launcher, 'astro', 'check', '--minimumFailingSeverity', 'warning'];
    if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0) {
      process.exitCode = 1;
      return;
    }
    rmSync(KEPT, { recursive: true, force: true });
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(verdict, '');
  },
);
