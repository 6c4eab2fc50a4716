/**
 * Before a page's own scripts: no service worker, which would show a test what an earlier page has kept; and refusals
 * of the policy become errors.
 */
export function withoutWorker(): void {
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`policy: ${violatedDirective} refused ${blockedURI}`),
  );
}
