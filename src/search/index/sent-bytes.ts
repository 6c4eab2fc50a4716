import { gzipSync } from 'node:zlib';

/** How many bytes a file has as it is sent. */
export function sentBytes(file: string): number {
  return gzipSync(file, { level: 9 }).length;
}
