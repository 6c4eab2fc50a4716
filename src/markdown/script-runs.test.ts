import { expect, test } from 'vitest';
import { piecesByLanguage, scriptRuns } from './script-runs.ts';

const runs = scriptRuns({ Han: 'zh-Hans', Cyrillic: 'ru' });

test.each([
  ['plain words', [{ words: 'plain words' }]],
  ['By 新华社.', [{ words: 'By ' }, { words: '新华社', language: 'zh-Hans' }, { words: '.' }]],
  ['Время, 网络', [{ words: 'Время', language: 'ru' }, { words: ', ' }, { words: '网络', language: 'zh-Hans' }]],
  ['', []],
])('“%s” is cut by its languages', (text, pieces) => {
  expect(piecesByLanguage(text, runs)).toEqual(pieces);
});
