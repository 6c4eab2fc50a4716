/**
 * Says so where a part of the page did not start once everything has loaded: its script is one that this browser cannot
 * read, or it did not arrive.
 */
export function watchParts(): void {
  addEventListener('load', () => {
    const parts = [...document.querySelectorAll('main :not(:defined)')];
    if (parts.length > 0) void import('./say-unstarted.ts').then(({ sayUnstarted }) => sayUnstarted(parts));
  });
}
