/** What a screen reader receives of a reading page: Chromium's accessibility tree. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { editionOf, heaviestPage, required } from '../browser/page-types.ts';
import { useReader } from './harness/reader.ts';

const { root } = inject('sites');
const edition = editionOf(root);
const { address } = heaviestPage(root);
const open = useReader();
/** At most this many words are spoken for each word of the preamble, the longest text. */
const MOST_SPOKEN = 1.25;
const wordsIn = (text: string) => text.split(/\s+/u).filter((word) => word !== '');

interface Spoken {
  readonly role: string;
  readonly name: string;
}

/**
 * Everything that is spoken in an element, in order: links and headings by their names, everything else by its words.
 */
async function spokenIn(page: Page, selector: string): Promise<readonly Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const { root: document } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: document.nodeId, selector });
  const { node: element } = await session.send('DOM.describeNode', { nodeId });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: (typeof nodes)[number] | undefined): Spoken[] => {
    if (node === undefined) return [];
    const [role, name] = [String(node.role?.value), String(node.name?.value ?? '')];
    if (!node.ignored && /^(?:link|button|doc-noteref|StaticText)$/u.test(role)) return [{ role, name }];
    return (node.childIds ?? []).flatMap((id) => walk(byId.get(id)));
  };
  return walk(nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === element.backendNodeId));
}

test.each(edition.passages.filter(({ sentences }) => sentences.length > 0))(
  '$id: its text is spoken with nothing added but the names of its letters',
  async ({ url, text, kind }) => {
    const page = await open(new URL(url, root.address).href);
    const spoken = await spokenIn(page, '.base');
    const own = spoken.filter(({ role }) => role !== 'doc-noteref').map(({ name }) => name);
    expect(own.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
    const letters = spoken.filter(({ role }) => role === 'doc-noteref').flatMap(({ name }) => wordsIn(name));
    const count = wordsIn(text).length;
    if (kind === 'preamble') expect((count + letters.length) / count).toBeLessThanOrEqual(MOST_SPOKEN);
  },
);

test('letters are references to notes, by their names', async () => {
  const page = await open(address);
  const names = (await spokenIn(page, 'main')).filter(({ role }) => role === 'doc-noteref').map(({ name }) => name);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !/^note [a-z]+$/u.test(name))).toEqual([]);
});

test('the first heading is the words of the title, and each note has a heading that says its kind and its words', async () => {
  const { passage, shown } = heaviestPage(root);
  const page = await open(address);
  expect(await page.getByRole('heading', { level: 1, name: passage.title, exact: true }).count()).toBe(1);
  const headings = await page.locator('.notes').getByRole('heading', { level: 3 }).allTextContents();
  expect(headings).toHaveLength(shown.length);
  const { letter, quotes } = required(shown.find(({ scope, isOmission }) => scope === 'phrase' && !isOmission));
  expect(await page.locator(`.note[data-n="${letter}"] h3`).textContent()).toContain(required(quotes[0]).exact);
});
