import { doiOf } from '../markdown/doi.ts';

/** A host, and what may come after it: what a browser's own address bar takes for an address. */
const WITHOUT_SCHEME = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;

/**
 * An address as people type or paste it, made whole: a DOI gets the address at which it stays, and an address without
 * its beginning gets `https://`. Nothing is looked up; what is no address stays as it is, for the check to report.
 */
export function addressTyped(words: string): string {
  const typed = words.trim();
  const doi = doiOf(typed.replace(/^(?:dx\.|www\.)?doi\.org\//iu, ''));
  if (doi !== undefined) return `https://doi.org/${doi}`;
  return WITHOUT_SCHEME.test(typed) ? `https://${typed}` : typed;
}
