import { expect, test } from 'vitest';
import { progressLine } from './progress-line.ts';

/** An output, and the text that it was given. */
function output(isTTY: boolean) {
  const written: string[] = [];
  return { written, stream: { isTTY, columns: 30, write: (words: string) => written.push(words) } };
}

test('in a terminal one line changes, not more often than an eye follows', () => {
  const { written, stream } = output(true);
  let time = 0;
  const line = progressLine(stream, () => time);
  line.show({ step: 'Rendering', done: 1 });
  time = 50;
  line.show({ step: 'Rendering', done: 2 });
  time = 2_000;
  line.show({ step: 'Rendering', done: 3 });
  line.show({ step: 'A step whose name is longer than the line' });
  line.clear();
  expect(written.map((words) => words.replaceAll('\r\u001B[K', '<'))).toEqual([
    '<Rendering … 1  0 s',
    '<Rendering … 3  2 s',
    '<A step whose name is longer t',
    '<',
  ]);
});

test('elsewhere each step is a line', () => {
  const { written, stream } = output(false);
  const line = progressLine(stream);
  for (const done of [1, 2, 3]) line.show({ step: 'Rendering', done });
  line.show({ step: 'Drawing' });
  line.clear();
  expect(written).toEqual(['Rendering …\n', 'Drawing …\n']);
});
