/** The text of `--help`, made from the declaration of a command. */
import { STATUS, type Declaration, type Flag } from './declaration.ts';

/** Characters of a line of help: every terminal shows this many. */
const WIDTH = 100;

export function helpText({
  name,
  does,
  operands,
  flags = {},
  writes,
  failsWhere,
  answers,
  more = [],
}: Declaration): string {
  const all: readonly (readonly [string, Flag])[] = [
    ...Object.entries(flags),
    ['help', { does: 'Prints this, and does nothing else.' }],
  ];
  const usage = [...(operands === undefined ? [] : [operands.shown]), '[flags]'].join(' ');
  const rows = [
    ...(operands === undefined ? [] : [[operands.shown, operands.does] as const]),
    ...all.map(([flag, { value, does: what, choices, isList }]) => {
      const shown = `--${flag}${value === undefined ? '' : ` <${value}>`}`;
      const choice = choices === undefined ? '' : ` One of: ${choices.join(', ')}.`;
      return [shown, `${what}${choice}${isList === true ? ' May be given again.' : ''}`] as const;
    }),
  ];
  const width = Math.min(30, Math.max(...rows.map(([shown]) => shown.length)));
  const statuses =
    answers === undefined ? `0 done; 1 ${failsWhere}` : `${answers.says}; ${answers.problems} ${failsWhere}`;
  return [
    ...wrapped(does, WIDTH),
    '',
    `  npm run ${name} -- ${usage}`,
    '',
    ...rows.flatMap(([shown, what]) => row(shown, what, width)),
    '',
    ...wrapped(`Writes: ${writes}`, WIDTH),
    ...wrapped(`Exit status: ${statuses}; ${answers?.wrongUse ?? STATUS.wrongUse} called in a wrong way.`, WIDTH),
    ...(more.length === 0 ? [] : ['', ...more]),
  ].join('\n');
}

function row(shown: string, what: string, width: number): readonly string[] {
  const [first = '', ...rest] = wrapped(what, WIDTH - width - 4);
  const indent = ' '.repeat(width + 4);
  const lines = rest.map((line) => indent + line);
  if (shown.length > width) return [`  ${shown}`, indent + first, ...lines];
  return [`  ${shown.padEnd(width)}  ${first}`, ...lines];
}

function wrapped(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
