/** Pages for readers who need large letters. */
import { expect, inject } from 'vitest';
import { pageTypes } from '../../browser/page-types.ts';
import { test, useTabs } from '../engines/use-tabs.ts';
import { excessOfLargeLetters } from '../harness/large-letters.ts';

const { root } = inject('sites');
const open = useTabs();
/** A page made for paper is as wide as paper. */
const types = Object.entries(pageTypes(root)).filter(([type]) => !type.startsWith('print/'));

test.each([390, 320])(
  'with letters of twice the size, no type of page has to be scrolled sideways to be read, %i px wide',
  async (width) => {
    const tab = await open(root.address, { width, height: 844 });
    const tooWide: string[] = [];
    for (const [type, address] of types) {
      await tab.goto(address);
      const excess = await tab.evaluate(excessOfLargeLetters);
      if (excess > 0) tooWide.push(`${type}: ${excess} px`);
    }
    expect(tooWide).toEqual([]);
  },
);
