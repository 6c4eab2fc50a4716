/**
 * Runs a command of package.json. Only this function reads arguments, prints help, and turns an error into a line and
 * an exit status. It needs nothing that is installed.
 */
import { CommandFailed, STATUS, WrongUse, type Declaration, type Flags, type Given } from './declaration.ts';
import { helpText } from './help-text.ts';
import { readArguments } from './read-arguments.ts';

/**
 * @param run the work of the command. It may set the exit status itself. It is not called if help is asked for or the
 * arguments are wrong
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
    end(error, declaration);
  }
}

/** If nothing is installed, a message suggests no similar name. */
async function nearestOfNames(): Promise<Parameters<typeof readArguments>[2]> {
  try {
    const { nearestName } = await import('../../edition/nearest.ts');
    return nearestName;
  } catch {
    return undefined;
  }
}

function end(error: unknown, { name, answers }: Pick<Declaration, 'name' | 'answers'>): void {
  const message = error instanceof Error ? error.message : '';
  if (error instanceof WrongUse) {
    console.error(`npm run ${name}: ${message}\n“npm run ${name} -- --help” says how it is called.`);
    process.exitCode = answers?.wrongUse ?? STATUS.wrongUse;
    return;
  }
  process.exitCode = answers?.problems ?? STATUS.problems;
  // A fault that an author or a maintainer can fix is said in words; any other error is a defect and shows its place.
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
  ENOTDIR: 'is not a folder',
  EEXIST: 'already exists',
  ENOSPC: 'has no room: the disk is full',
  EROFS: 'is in a place where nothing can be written',
  EADDRINUSE: 'is used by another program',
};

function ofSystem({ code = '', path, message, port }: NodeJS.ErrnoException & { readonly port?: number }): string {
  const reason = REASONS[code];
  const what = path ?? (port === undefined ? undefined : `the port ${port}`);
  return reason === undefined || what === undefined ? message : `${what} ${reason}`;
}
