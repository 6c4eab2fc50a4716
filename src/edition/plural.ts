/**
 * A count with its noun.
 * @param count how many
 * @param noun in the singular
 * @param many the plural, unless it is made by an s
 */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`;
}
