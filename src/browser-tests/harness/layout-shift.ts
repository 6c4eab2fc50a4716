import type { Page } from 'playwright-core';

/**
 * How much has moved on a page since its first paint: the sum of its layout shifts
 * (https://wicg.github.io/layout-instability/), after two frames.
 */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const add = (list: PerformanceObserverEntryList) =>
          list.getEntries().forEach((entry) => (sum += (entry as PerformanceEntry & { readonly value: number }).value));
        new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
}
