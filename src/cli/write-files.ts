import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContentFile } from '../edition/read/content-files.ts';

/**
 * Writes new files into the content folder: all of them, or none.
 * @throws if one exists already or cannot be written; those that were written before it are deleted again
 */
export function writeNewFiles(folder: string, files: readonly Pick<ContentFile, 'path' | 'text'>[]): void {
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      const target = join(folder, path);
      // Checked before it is opened: a file of somebody else is never deleted.
      if (existsSync(target))
        throw Object.assign(new Error(`${target} already exists`), { code: 'EEXIST', syscall: 'open', path: target });
      written.push(target);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text, { flag: 'wx' });
    }
  } catch (error) {
    for (const target of written) rmSync(target, { force: true });
    throw error;
  }
}
