import { expect, inject } from 'vitest';
import { test, useTabs } from '../engines/use-tabs.ts';

const { root } = inject('sites');
const open = useTabs();

test('nothing is announced while a word is typed; the number of results is announced once typing rests', async () => {
  const tab = await open(`${root.address}search/`);
  await tab.seen('search-box input[type=search]');
  await tab.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const status = document.querySelector('search-box [role=status]');
    const hear = () => {
      if (status !== null && status.ariaLive !== 'off' && status.textContent !== '') said.push(status.textContent);
    };
    if (status !== null)
      new MutationObserver(hear).observe(status, { childList: true, characterData: true, subtree: true });
    const field = document.querySelector<HTMLInputElement>('search-box input[type=search]');
    for (const letter of 'backdoor') {
      if (field === null) return;
      field.value += letter;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  const said = () => tab.evaluate(() => (globalThis as unknown as { readonly said: readonly string[] }).said);
  await expect.poll(async () => (await said()).at(-1) ?? '').toContain('backdoor');
  // The beginning of the search may be announced before, if the search takes longer than the pause.
  expect((await said()).length).toBeLessThanOrEqual(2);
});
