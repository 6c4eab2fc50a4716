import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
  const site = process.env['EDITION_OUT'] ?? 'dist';
  requireSite(site);
  const { preview } = await import('astro');
  await preview({ outDir: resolve(site), server: { port: number, host, open } });
}

/**
 * @param folder of a site
 * @throws CommandFailed if no site was built there
 */
export function requireSite(folder: string): void {
  if (!existsSync(join(folder, 'index.html')))
    throw new CommandFailed(
      `There is no site in ${folder}/ yet. “npm run build” makes it; “npm start” makes and serves it.`,
    );
}
