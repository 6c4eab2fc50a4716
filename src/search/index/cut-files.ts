/** Lists that are cut into files of about the same length. Pure. */

/**
 * In order, as many in one file as its length allows.
 * @param most characters of a file
 * @param stretched how much longer a file may be, to have two neighbours that belong together
 * @param belongTogether whether two neighbours are asked for together
 */
export function cutFiles<One>(
  all: readonly One[],
  most: number,
  stretched = 1,
  belongTogether: (one: One, next: One) => boolean = () => false,
): readonly (readonly One[])[] {
  const files: One[][] = [];
  let length = Infinity;
  for (const one of all) {
    const more = JSON.stringify(one).length;
    const last = files.at(-1)?.at(-1);
    const allowed = last !== undefined && belongTogether(last, one) ? most * stretched : most;
    if (length + more > allowed) {
      files.push([]);
      length = 0;
    }
    files.at(-1)?.push(one);
    length += more;
  }
  return files;
}

/** As much of a form as is needed to sort it after the one before. */
export function beginningAfter(form: string, before: string): string {
  let length = 1;
  while (length < form.length && form.slice(0, length) <= before) length += 1;
  return form.slice(0, length);
}
