/** The Chromium that comes as a package, unpacked under the project. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import chromium, { inflate } from '@sparticuz/chromium';

const PACKAGE = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
/** Libraries that a machine without a browser may lack, as the package provides them. */
const LIBRARIES = 'al2023';

/** How to start it: with the libraries of the machine, or with those of the package if the machine's are not enough. */
export async function packagedChromium(): Promise<{
  readonly executablePath: string;
  readonly env: NodeJS.ProcessEnv;
}> {
  const folder = await unpacked();
  const executablePath = join(folder, 'chromium');
  const own = { ...process.env };
  if (await starts(executablePath, own)) return { executablePath, env: own };
  const paths = [own['LD_LIBRARY_PATH'] ?? [], join(folder, LIBRARIES, 'lib')].flat();
  return { executablePath, env: { ...own, LD_LIBRARY_PATH: paths.join(':') } };
}

/**
 * Unpacks each version once, whole or not at all. The package itself uses one place for all projects. There it accepts
 * whatever an older version, or an interrupted one, has left.
 */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { readonly version: string };
  const folder = resolve('.build', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const begun = `${folder}.${process.pid}`;
  mkdirSync(begun, { recursive: true });
  const { TMPDIR } = process.env;
  // The package reads the temporary folder each time.
  process.env['TMPDIR'] = begun;
  try {
    await chromium.executablePath(join(PACKAGE, 'bin'));
    await inflate(join(PACKAGE, 'bin', `${LIBRARIES}.tar.br`));
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
  if (existsSync(folder)) rmSync(begun, { recursive: true });
  else renameSync(begun, folder);
  return folder;
}

async function starts(executablePath: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  return promisify(execFile)(executablePath, ['--version'], { env }).then(
    () => true,
    () => false,
  );
}
