/**
 * Calls commands one after the other and prints what came of each: `node call-each.ts '[["check.ts", "--help"], …]'`. To
 * start a process of its own for each of them costs more than all that they do. One that would not end keeps this one.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const calls = JSON.parse(process.argv[2] ?? '[]') as readonly (readonly [string, ...string[]])[];
const print = process.stdout.write.bind(process.stdout);
const ended: Awaited<ReturnType<typeof answerOf>>[] = [];
for (const [index, call] of calls.entries()) ended.push(await answerOf(call, index));
process.exitCode = 0;
print(JSON.stringify(ended));

/** @param index makes a module of its own of each call */
async function answerOf([file, ...args]: readonly [string, ...string[]], index: number) {
  const said = { stdout: '', stderr: '' };
  process.argv = [process.execPath, file, ...args];
  process.exitCode = 0;
  process.stdout.write = (part) => ((said.stdout += String(part)), true);
  process.stderr.write = (part) => ((said.stderr += String(part)), true);
  await import(`${pathToFileURL(resolve(file)).href}?${index}`);
  return { ...said, status: exitStatus() };
}

function exitStatus(): number {
  return Number(process.exitCode);
}
