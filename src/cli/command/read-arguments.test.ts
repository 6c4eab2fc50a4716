import { expect, test } from 'vitest';
import { nearestName } from '../../edition/nearest.ts';
import { WrongUse } from './declaration.ts';
import { helpText } from './help-text.ts';
import { readArguments, wholeNumber } from './read-arguments.ts';
import { startCommand } from './start-command.ts';

const DECLARATION = {
  name: 'print',
  does: 'Prints a file.',
  operands: { shown: '<file>', does: 'What is printed.', least: 1, most: 1 },
  flags: {
    copies: { does: 'How many.', value: 'number' },
    page: { does: 'Only this page.', value: 'number', isList: true },
    colour: { does: 'In what.', value: 'colour', choices: ['grey', 'full'] },
    quiet: { does: 'Says nothing.' },
  },
  writes: 'nothing.',
  failsWhere: 'there is no paper',
} as const;
const read = (...args: readonly string[]) => readArguments(DECLARATION, args, nearestName);

test('flags and operands are read in any order', () => {
  expect(read('--copies', '2', 'a.txt', '--page=3', '--quiet', '--page', '4')).toEqual({
    values: { copies: '2', page: ['3', '4'], colour: undefined, quiet: true },
    operands: ['a.txt'],
    asksHelp: false,
  });
});

test('everything after two hyphens is an operand', () => {
  expect(read('--', '--quiet').operands).toEqual(['--quiet']);
});

test.each([
  [['a', '--copeis', '2'], 'there is no flag --copeis; did you mean --copies?'],
  [['a', '--watermark'], 'there is no flag --watermark; there are: --copies, --page, --colour, --quiet'],
  [['a', '-q'], 'there is no flag -q; there are: --copies, --page, --colour, --quiet'],
  [['a', '--__proto__'], 'there is no flag --__proto__; there are: --copies, --page, --colour, --quiet'],
  [['a', '--copies'], '--copies needs a value: --copies <number>'],
  [
    ['a', '--copies', '--quiet'],
    '--copies needs a value, and “--quiet” looks like another flag; if it is meant: --copies=--quiet',
  ],
  [['a', '--copies', '1', '--copies', '2'], '--copies is given twice'],
  [['a', '--quiet=yes'], '--quiet takes no value'],
  [['a', '--colour', 'gray'], '--colour cannot be “gray”; did you mean “grey”?'],
  [['a', '--colour', 'ultraviolet'], '--colour cannot be “ultraviolet”; there are: grey, full'],
  [[], 'it needs <file>'],
  [['a', 'quite'], 'it takes <file> and no further “quite”; did you mean --quiet?'],
])('%j is refused in one line', (args, message) => {
  expect(() => read(...args)).toThrow(new WrongUse(message));
});

test('a value may begin with a hyphen if it is not a flag', () => {
  expect(read('a', '--copies', '-1').values.copies).toBe('-1');
  expect(read('a', '--copies=--quiet').values.copies).toBe('--quiet');
});

test.each([['--help'], ['-h'], ['--no-such', '--help'], ['a', 'b', 'c', '--copies', '--help']])(
  'every request for help gets it: %s %s %s %s %s',
  (...args) => {
    expect(
      readArguments(
        DECLARATION,
        args.filter((one) => typeof one === 'string'),
      ).asksHelp,
    ).toBe(true);
  },
);

test('the help says everything that is declared', () => {
  expect(helpText(DECLARATION)).toMatchInlineSnapshot(`
    "Prints a file.

      npm run print -- <file> [flags]

      <file>             What is printed.
      --copies <number>  How many.
      --page <number>    Only this page. May be given again.
      --colour <colour>  In what. One of: grey, full.
      --quiet            Says nothing.
      --help             Prints this, and does nothing else.

    Writes: nothing.
    Exit status: 0 done; 1 there is no paper; 2 called in a wrong way."
  `);
});

test.each(['0', '-1', '1.5', 'x', '', '1e9', '100000'])('“%s” is not a number of runs', (words) => {
  expect(() => wholeNumber(words, 3, 'the number of runs')).toThrow(WrongUse);
});

test.each([
  ['wrong use', ['--no'], 2],
  ['a problem', ['a'], 1],
])('%s ends a command with its own exit status, without a stack trace', async (_name, args, status) => {
  const lines: string[] = [];
  const { error } = console;
  const before = process.exitCode;
  console.error = (line: unknown) => void lines.push(String(line));
  try {
    await startCommand(
      DECLARATION,
      () => {
        throw Object.assign(new Error('x'), { code: 'ENOENT', syscall: 'open', path: 'a.txt' });
      },
      args,
    );
    expect(process.exitCode).toBe(status);
    expect(lines.join('\n')).not.toMatch(/^\s+at /mu);
    expect(lines).toHaveLength(1);
  } finally {
    console.error = error;
    process.exitCode = before;
  }
});
