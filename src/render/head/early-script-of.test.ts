import { expect, test } from 'vitest';
import { earlyScriptOf } from './early-script-of.ts';

const page = (main: string) =>
  `<html><head><title>网络</title></head><body><main id="main">${main}</main></body></html>`;
const scriptOf = (main: string, room?: string) => earlyScriptOf(page(main), 'early;', room);

test('a page whose first window shows Chinese words keeps room for them', () => {
  expect(scriptOf('<p>so <span lang="zh">数据</span></p>', 'room;')).toBe('early;room;');
});

test.each([
  ['only in attributes and data', '<p title="数据">so</p><script>"数据"</script>'],
  ['only further down', `<p>${'so '.repeat(2000)}<span lang="zh">数据</span></p>`],
])('a page with Chinese words %s does not', (_where, main) => {
  expect(scriptOf(main, 'room;')).toBe('early;');
});

test('a site without a typeface for them keeps no room', () => {
  expect(scriptOf('<p>数据</p>')).toBe('early;');
});
