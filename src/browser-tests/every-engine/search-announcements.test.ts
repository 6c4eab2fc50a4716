import { expect, inject } from 'vitest';
import type { Tab } from '../engines/tab.ts';
import { test, useTabs } from '../engines/use-tabs.ts';

const { root } = inject('sites');
const open = useTabs();
const FIELD = 'search-box input[type=search]';

/** Listens to everything on the page that is read out, from its first element on. */
async function listen(tab: Tab): Promise<void> {
  await tab.seen(FIELD);
  await tab.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const hear = () => {
      for (const status of document.querySelectorAll('[role=status], [aria-live=polite], [aria-live=assertive]'))
        if (status.textContent !== '' && status.ariaLive !== 'off') said.push(status.textContent);
    };
    new MutationObserver((changes) => {
      const isHeard = ({ target }: MutationRecord) =>
        (target instanceof Element ? target : target.parentElement)?.closest('[role=status], [aria-live]') !== null;
      if (changes.some(isHeard)) hear();
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}

const said = (tab: Tab) => tab.evaluate(() => (globalThis as unknown as { readonly said: readonly string[] }).said);

/** Types the letters of a query one after another, without a rest. */
function write(tab: Tab, words: string): Promise<void> {
  return tab.evaluate(
    ({ field: selector, typed }) => {
      const field = document.querySelector<HTMLInputElement>(selector);
      if (field === null) return;
      field.value = '';
      for (const letter of typed) {
        field.value += letter;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    },
    { field: FIELD, typed: words },
  );
}

test('nothing is announced while a word is typed; the number of results is announced once typing rests', async () => {
  const tab = await open(`${root.address}search/`);
  await listen(tab);
  await write(tab, 'backdoor');
  await expect.poll(() => said(tab)).toEqual([expect.stringContaining('“backdoor”')]);
});

test('a second query before the first rests is the only one that is announced', async () => {
  const tab = await open(`${root.address}search/`);
  await listen(tab);
  await write(tab, 'backdoor');
  await expect.poll(async () => (await tab.all('search-box ol > li')).length).toBeGreaterThan(0);
  await write(tab, '"digital divide"');
  await expect.poll(() => said(tab)).toEqual([expect.stringContaining('digital divide')]);
});

test('the same words again, and a chosen filter, are each announced once', async () => {
  const tab = await open(`${root.address}search/`);
  await listen(tab);
  await write(tab, 'backdoor');
  await expect.poll(async () => (await said(tab)).length).toBe(1);
  await write(tab, 'backdoor');
  await expect.poll(async () => (await said(tab)).length).toBe(2);
  await tab.click('search-scopes button', { saying: 'Annotation' });
  await expect.poll(async () => (await said(tab)).length).toBe(3);
  expect((await said(tab)).every((words) => words.includes('“backdoor”'))).toBe(true);
});

test('a search that is opened by its address is announced', async () => {
  const tab = await open(`${root.address}search/?q=backdoor`);
  await expect
    .poll(async () => (await tab.all('search-box [role=status]'))[0]?.text)
    .toMatch(/results? for “backdoor”/u);
  expect((await tab.seen('search-box p[aria-hidden]')).text).toMatch(/results? for “backdoor”/u);
});
