/**
 * Shows a message if a part of the page did not start once everything has loaded: this browser cannot read its script,
 * or the script did not arrive.
 */
export function watchParts(): void {
  addEventListener('load', () => {
    const parts = [...document.querySelectorAll('main :not(:defined)')];
    if (parts.length > 0) void import('./say-unstarted.ts').then((code) => code.sayUnstarted(parts));
  });
}
