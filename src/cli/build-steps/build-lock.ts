/** One build at a time: two would write into the same folders of Astro's. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Another build of this project has not ended. */
export class BuildRunning extends Error {}

/**
 * Takes the lock for this process, until it ends. A lock of a process that ended without giving it back counts for
 * nothing.
 * @param path of the lock's file
 * @throws BuildRunning naming the other process
 */
export function takeBuildLock(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const own = String(process.pid);
  if (!create(path, own)) {
    const holder = holderOf(path);
    if (holder !== own && isRunning(holder)) {
      throw new BuildRunning(
        `Another build is running here: process ${holder}. Wait until it has ended; if there is no such build, remove ${path}`,
      );
    }
    rmSync(path, { force: true });
    if (!create(path, own))
      throw new BuildRunning(`Another build has just begun here: process ${holderOf(path)}. Wait until it has ended.`);
  }
  process.once('exit', () => {
    if (holderOf(path) === own) rmSync(path, { force: true });
  });
}

/** @returns whether there was no such file */
function create(path: string, holder: string): boolean {
  try {
    writeFileSync(path, holder, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Id of the process that has the lock; empty if no process has it. */
function holderOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function isRunning(holder: string): boolean {
  if (!/^\d+$/u.test(holder)) return false;
  try {
    // Sends no signal, and only asks whether there is such a process.
    process.kill(Number(holder), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
