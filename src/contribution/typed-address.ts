import { doiOf } from '../markdown/doi.ts';

/** A host, and what may come after it, as a browser's own address bar accepts it. */
const WITHOUT_SCHEME = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;

/**
 * Completes an address that people type or paste: a DOI gets its permanent address, and an address without its
 * beginning gets `https://`. Nothing is looked up. Words that are not an address are not changed, so that the check
 * reports them.
 */
export function addressTyped(words: string): string {
  const typed = words.trim();
  const doi = doiOf(typed.replace(/^(?:dx\.|www\.)?doi\.org\//iu, ''));
  if (doi !== undefined) return `https://doi.org/${doi}`;
  return WITHOUT_SCHEME.test(typed) ? `https://${typed}` : typed;
}
