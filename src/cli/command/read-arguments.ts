/** Arguments of the command line, as a command declares them. */
import { parseArgs } from 'node:util';
import { WrongUse, type Declaration, type Flags, type Given, type Values } from './declaration.ts';

export interface Arguments<Own extends Flags> extends Given<Own> {
  /** Whether only the help is asked for; then nothing else was judged. */
  readonly asksHelp: boolean;
}

/** Wherever it is, also in the place of a forgotten value. */
const HELP: ReadonlySet<string> = new Set(['--help', '-h']);
/** How much of an argument a message quotes. */
const LONGEST_QUOTED = 80;

/**
 * @param args without the program and its file
 * @param nearest returns the one of some names that was probably meant
 * @throws WrongUse naming the first argument that is wrong
 */
export function readArguments<const Own extends Flags>(
  declaration: Declaration<Own>,
  args: readonly string[],
  nearest: (wanted: string, names: readonly string[]) => string | undefined = () => undefined,
): Arguments<Own> {
  const flags: Flags = declaration.flags ?? {};
  // Not strict: Node's own messages speak of options and positionals, and suggest no similar names.
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(flags).map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }]),
    ),
  });
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  const terminator = args.indexOf('--');
  const asksHelp = args.some((arg, index) => HELP.has(arg) && (terminator < 0 || index < terminator));
  for (const token of asksHelp ? [] : tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
    if (flag === undefined) throw unknownFlag(token.rawName, Object.keys(flags), nearest);
    const values = given.get(token.name) ?? [];
    if (values.length > 0 && flag.isList !== true && flag.value !== undefined)
      throw new WrongUse(`${token.rawName} is given twice`);
    values.push(valueOf(token, flag, nearest));
    given.set(token.name, values);
  }
  if (!asksHelp) judgeOperands(declaration, operands, nearest);
  const values = Object.fromEntries(
    Object.entries(flags).map(([name, { value, isList }]) => {
      const all = given.get(name);
      return [name, value === undefined ? all !== undefined : isList === true ? (all ?? []) : all?.[0]];
    }),
  );
  return { values: values as Values<Own>, operands, asksHelp };
}

type OptionToken = Extract<
  NonNullable<ReturnType<typeof parseArgs<{ tokens: true; strict: false }>>['tokens']>[number],
  { kind: 'option' }
>;
type Nearest = (wanted: string, names: readonly string[]) => string | undefined;

function valueOf({ rawName, value, inlineValue }: OptionToken, flag: Flags[string], nearest: Nearest): string {
  if (flag.value === undefined) {
    if (value !== undefined) throw new WrongUse(`${rawName} takes no value`);
    return '';
  }
  if (value === undefined) throw new WrongUse(`${rawName} needs a value: ${rawName} <${flag.value}>`);
  // A value that looks like a flag is one, and the value was forgotten.
  if (!inlineValue && /^--?[a-z]/iu.test(value))
    throw new WrongUse(
      `${rawName} needs a value, and ${inQuotes(value)} looks like another flag; if it is meant: ${rawName}=${value}`,
    );
  if (flag.choices !== undefined && !flag.choices.includes(value)) {
    const near = nearest(value, flag.choices);
    throw new WrongUse(
      `${rawName} cannot be ${inQuotes(value)}; ${near === undefined ? `there are: ${flag.choices.join(', ')}` : `did you mean ${inQuotes(near)}?`}`,
    );
  }
  return value;
}

function unknownFlag(written: string, names: readonly string[], nearest: Nearest): WrongUse {
  const near = nearest(
    written,
    names.concat('help').map((name) => `--${name}`),
  );
  const others =
    names.length === 0 ? 'it takes none but --help' : `there are: ${names.map((name) => `--${name}`).join(', ')}`;
  return new WrongUse(`there is no flag ${written}; ${near === undefined ? others : `did you mean ${near}?`}`);
}

function judgeOperands({ operands, flags }: Declaration, given: readonly string[], nearest: Nearest): void {
  const { least, most, shown } = operands ?? { least: 0, most: 0, shown: '' };
  if (given.length < least) throw new WrongUse(`it needs ${shown}`);
  const further = given[most];
  if (further === undefined) return;
  const near = nearest(further, Object.keys(flags ?? {}));
  const hint = near === undefined ? '' : `; did you mean --${near}?`;
  throw new WrongUse(
    most === 0
      ? `it takes no ${inQuotes(further)}${hint}`
      : `it takes ${shown} and no further ${inQuotes(further)}${hint}`,
  );
}

export function inQuotes(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ');
  return `“${line.length > LONGEST_QUOTED ? `${line.slice(0, LONGEST_QUOTED)} …` : line}”`;
}

/**
 * A whole number that an operand gives.
 * @throws WrongUse if it gives something else
 */
export function wholeNumber(words: string | undefined, otherwise: number, what: string): number {
  if (words === undefined) return otherwise;
  if (!/^[1-9]\d{0,4}$/u.test(words))
    throw new WrongUse(`${what} must be a whole number, but ${inQuotes(words)} is not one`);
  return Number(words);
}
