import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SITE_FOLDER } from './site-folder.ts';
import { CommandFailed, type Flags, type Values } from '../command/declaration.ts';
import { wholeNumber } from '../command/read-arguments.ts';

export const SERVING_FLAGS = {
  port: { does: 'The port to serve on, or the next free one; without it, 4321.', value: 'number' },
  host: { does: 'Serves to other machines of the network too.' },
  open: { does: 'Opens the site in a browser.' },
} as const satisfies Flags;

/**
 * The port that was asked for.
 * @throws WrongUse if it is not a port
 */
export function portOf(port: string | undefined): number {
  return port === '0' ? 0 : wholeNumber(port, 4321, 'the port');
}

/**
 * Serves the folder that the last build made, until it is interrupted.
 * @throws CommandFailed if there is none
 */
export async function serveBuilt({ port, host, open }: Values<typeof SERVING_FLAGS>): Promise<void> {
  const number = portOf(port);
  requireSite();
  const { preview } = await import('astro');
  await preview({ outDir: resolve(SITE_FOLDER), server: { port: number, host, open } });
}

/** @throws CommandFailed if no site was built yet */
export function requireSite(): void {
  if (!existsSync(join(SITE_FOLDER, 'index.html')))
    throw new CommandFailed(
      `There is no site in ${SITE_FOLDER}/ yet. “npm run build” makes it; “npm start” makes and serves it.`,
    );
}
