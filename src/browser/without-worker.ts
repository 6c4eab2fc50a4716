/**
 * Runs before a page's own scripts. It allows no service worker, which would show a test what an earlier page has kept,
 * and it turns refusals of the policy into errors.
 */
export function withoutWorker(): void {
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`policy: ${violatedDirective} refused ${blockedURI}`),
  );
}
