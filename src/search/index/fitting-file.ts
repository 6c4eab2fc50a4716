import { gzipSync } from 'node:zlib';

/**
 * As many things, from the first, as a file of this many bytes can hold.
 * @param things the most important first; each is there once
 */
export function fittingFile<Thing, File>(
  things: readonly Thing[],
  most: number,
  make: (some: ReadonlySet<Thing>) => File,
): File {
  const file = (count: number) => make(new Set(things.slice(0, count)));
  const fits = (count: number) => gzipSync(JSON.stringify(file(count))).length <= most;
  if (fits(things.length)) return file(things.length);
  let [fitting, tooMany] = [0, things.length];
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (fits(middle)) fitting = middle;
    else tooMany = middle;
  }
  return file(fitting);
}
