/**
 * Faults that axe finds on a page. Axe itself runs in the page: its binding for Playwright opens a second page for each
 * look.
 */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** How many of several similar rows are checked. */
const ROWS = 12;

/**
 * Checks a page in its present state. Of long lists only a few rows are checked, and the others are removed.
 * @returns each fault with its rule, the element, and what is wrong with it
 */
export async function axeViolationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(thinOut, ROWS);
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(look, TAGS);
  // If nothing passes, the page was not checked.
  expect(passes).toBeGreaterThan(5);
  return violations;
}

async function look(
  tags: readonly string[],
): Promise<{ readonly violations: readonly string[]; readonly passes: number }> {
  const { axe: inPage } = window as unknown as { readonly axe: typeof axe };
  const found = await inPage.run({
    runOnly: { type: 'tag', values: [...tags] },
    rules: { 'color-contrast-enhanced': { enabled: true } },
    // Elements that pass are only counted by rule: naming each of them takes a quarter of the time.
    resultTypes: ['violations'],
  });
  const violations = found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
  return { violations, passes: found.passes.length };
}

/**
 * One template prints many siblings of the same name, class and kind: the first few of them stay. Elements that a test
 * points at stay too.
 */
function thinOut(rows: number): void {
  for (const parent of document.querySelectorAll('main, main *')) {
    const seen = new Map<string, number>();
    for (const child of [...parent.children]) {
      const likeness = `${child.localName} ${child.className} ${child.getAttribute('data-kind') ?? ''}`;
      const count = (seen.get(likeness) ?? 0) + 1;
      seen.set(likeness, count);
      if (count > rows && !child.matches('.s, mark, a, td, th, :target')) child.remove();
    }
  }
}
