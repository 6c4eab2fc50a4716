import { expect, test } from 'vitest';
import { markLanguages } from './mark-languages.ts';

const LANGUAGES = { Han: 'zh-Hans', Cyrillic: 'ru' };
const marked = (body: string) => markLanguages(`<head><title>网</title></head><body>${body}</body>`, LANGUAGES);
const expected = (body: string) => `<head><title>网</title></head><body>${body}</body>`;

test.each([
  ['words', '<p>By 新华社.</p>', '<p>By <span lang="zh-Hans">新华社</span>.</p>'],
  [
    'several words of a script at once',
    '<p>Реальное время, 2025</p>',
    '<p><span lang="ru">Реальное время</span>, 2025</p>',
  ],
  ['words of two scripts', '<b>网 и</b>', '<b><span lang="zh-Hans">网</span> <span lang="ru">и</span></b>'],
  [
    'a choice of a list, which holds no elements',
    '<option value="a">网信</option>',
    '<option value="a" lang="zh-Hans">网信</option>',
  ],
  [
    'a label of a picture',
    '<svg><text x="1">网</text><rect /></svg>',
    '<svg><text x="1" lang="zh-Hans">网</text><rect /></svg>',
  ],
  ['words after an element without an end', '<p>a<br>网</p>', '<p>a<br><span lang="zh-Hans">网</span></p>'],
])('%s get their language', (_, body, with_) => {
  expect(marked(body)).toBe(expected(with_));
});

test.each([
  ['words whose language is known', '<p lang="ja">日本 <i>語</i></p>'],
  ['what is no text', '<script>"网"</script><style>/* 网 */</style><!-- 网 --><a title="网 > и" href="#">x</a>'],
])('%s are not changed', (_, body) => {
  expect(marked(body)).toBe(expected(body));
});

test('words after an element with a language have none yet', () => {
  expect(marked('<p><i lang="zh-Hant">網</i> 网</p>')).toBe(
    expected('<p><i lang="zh-Hant">網</i> <span lang="zh-Hans">网</span></p>'),
  );
});
