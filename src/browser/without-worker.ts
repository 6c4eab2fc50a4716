/**
 * Before a page's own scripts: no service worker, behind which a test would see what an earlier page kept; refusals of
 * the policy are errors.
 */
export function withoutWorker(): void {
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`policy: ${violatedDirective} refused ${blockedURI}`),
  );
}
