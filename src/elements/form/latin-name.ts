/**
 * Files are named in Latin letters. The table for other scripts is larger than the form, so it is loaded once somebody
 * types them.
 */
let inLatin: ((words: string) => string) | undefined;
let isAsked = false;
const loaded = new EventTarget();

/** Words in Latin letters; as they are until the table is loaded, or if it cannot be. */
export function latinName(words: string): string {
  if (/[^\p{ASCII}\p{Script=Latin}\p{M}]/u.test(words)) void loadTable();
  return inLatin?.(words) ?? words;
}

/** Calls back once words in other scripts can be written in Latin letters. */
export function whenLatinNames(then: () => void, signal: AbortSignal): void {
  loaded.addEventListener('load', then, { signal });
}

async function loadTable(): Promise<void> {
  if (isAsked) return;
  isAsked = true;
  try {
    ({ inLatin } = await import('../../contribution/in-latin.ts'));
    loaded.dispatchEvent(new Event('load'));
  } catch {
    // The next name asks again.
    isAsked = false;
  }
}
