/**
 * Runs a command of package.json: the one place in which arguments are read, help is printed, and an error becomes a
 * line and an exit status. Needs nothing that is installed.
 */
import { CommandFailed, STATUS, WrongUse, type Declaration, type Flags, type Given } from './declaration.ts';
import { helpText } from './help-text.ts';
import { readArguments } from './read-arguments.ts';

/**
 * @param run what the command does; it may set the exit status itself, and is not called where help is asked for or the
 *   arguments are wrong
 */
export async function startCommand<const Own extends Flags>(
  declaration: Declaration<Own>,
  run: (given: Given<Own>) => unknown,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  try {
    const { asksHelp, ...given } = readArguments(declaration, args, await nearestOfNames());
    if (asksHelp) console.log(helpText(declaration));
    else await run(given);
  } catch (error) {
    end(error, declaration.name);
  }
}

/** Where nothing is installed, a message names no nearest name. */
async function nearestOfNames(): Promise<Parameters<typeof readArguments>[2]> {
  try {
    const { nearestName } = await import('../../edition/nearest.ts');
    return nearestName;
  } catch {
    return undefined;
  }
}

function end(error: unknown, name: string): void {
  const message = error instanceof Error ? error.message : '';
  if (error instanceof WrongUse) {
    console.error(`npm run ${name}: ${message}\n“npm run ${name} -- --help” says how it is called.`);
    process.exitCode = STATUS.wrongUse;
    return;
  }
  process.exitCode = STATUS.problems;
  // What an author or a maintainer can mend is said in words; anything else is a defect and shows where.
  if (error instanceof CommandFailed || (error instanceof Error && error.name === 'ContentProblems'))
    console.error(message);
  else if (isOfSystem(error)) console.error(`npm run ${name}: ${ofSystem(error)}`);
  else console.error(error);
}

function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EACCES: 'may not be read or written here',
  EPERM: 'may not be read or written here',
  EISDIR: 'is a folder',
  ENOTDIR: 'is no folder',
  EEXIST: 'is there already',
  ENOSPC: 'has no room: the disk is full',
  EROFS: 'lies where nothing can be written',
  EADDRINUSE: 'is used by another program',
};

function ofSystem({ code = '', path, message, port }: NodeJS.ErrnoException & { readonly port?: number }): string {
  const reason = REASONS[code];
  const what = path ?? (port === undefined ? undefined : `the port ${port}`);
  return reason === undefined || what === undefined ? message : `${what} ${reason}`;
}
