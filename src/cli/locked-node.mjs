/**
 * Runs a file, or the command of a package, by the Node of the lock file: `node src/cli/locked-node.mjs <file.ts |
 * package> …`. Any Node since 20 can read this file. A link in node_modules/.bin would not be enough: several packages,
 * one for each kind of machine, have a command “node”. When npm 10 leaves out the packages for other machines, it also
 * removes the link of the one that it installed.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * The fields of a package.json that are read here. @typedef {{ readonly version: string, readonly bin: string |
 * Readonly<Record<string, string>>, readonly os?: string | string[], readonly cpu?: string | string[], readonly
 * optionalDependencies?: Readonly<Record<string, string>>, }} Manifest
 */

/** The oldest Node that runs the project, for machines without a locked one. */
const LEAST = 24;
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

// Astro prints no notice when somebody runs a command for the first time, counts nothing, and asks no server for news.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
// Code that was compiled once is kept for the next command.
process.env['NODE_COMPILE_CACHE'] ??= join(PROJECT, '.cache', 'node');

const [, , command = '', ...rest] = process.argv;
const file = command.endsWith('.ts') ? command : commandOf(command);
const locked = lockedNode();
if (locked === undefined || locked.version === process.versions.node) await runHere();
else runBy(locked.path);

/** @returns {Promise<void>} */
async function runHere() {
  if (Number.parseInt(process.versions.node, 10) < LEAST) {
    const machine = `${process.platform} on ${process.arch}`;
    console.error(
      `No Node in node_modules/ runs here (${machine}), and this is ${process.version}: ${LEAST} is needed.`,
    );
    process.exit(1);
  }
  process.argv = [process.execPath, file, ...rest];
  module.enableCompileCache?.();
  await import(pathToFileURL(file).href);
}

/**
 * @param {string} node path of the program
 * @returns {void}
 */
function runBy(node) {
  const env = { ...process.env, PATH: [dirname(node), process.env['PATH'] ?? ''].join(delimiter) };
  const child = spawn(node, [file, ...rest], { stdio: 'inherit', env });
  // It does not start on a Linux with a C library other than glibc, such as Alpine.
  child.on('error', runHere);
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
  // A terminal interrupts both processes; other signals reach only this one.
  process.on('SIGINT', () => undefined);
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
}

/**
 * @returns {{ readonly version: string, readonly path: string } | undefined} the Node that is installed for this
 * machine
 */
function lockedNode() {
  for (const name of Object.keys(manifestOf(PROJECT).optionalDependencies ?? {})) {
    const folder = join(PROJECT, 'node_modules', name);
    if (!existsSync(folder)) continue;
    const { version, bin, os, cpu } = manifestOf(folder);
    if (
      typeof bin === 'object' &&
      bin['node'] !== undefined &&
      [os].flat().includes(process.platform) &&
      [cpu].flat().includes(process.arch)
    ) {
      return { version, path: join(folder, bin['node']) };
    }
  }
  return undefined;
}

/**
 * @param {string} name of a package that has a command of its own name
 * @returns {string} the file of the command
 */
function commandOf(name) {
  const folder = join(PROJECT, 'node_modules', name);
  const { bin } = manifestOf(folder);
  return join(folder, (typeof bin === 'string' ? bin : bin[name]) ?? '');
}

/**
 * @param {string} folder of a package
 * @returns {Manifest}
 */
function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
