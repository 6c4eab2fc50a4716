import type { StoredSettings } from '../settings/stored-settings.ts';

/** How much a reader wants beside the text. */
export type Depth = StoredSettings['depth'];

/** @returns nothing if no depth has this name */
export function namedDepth(name: string | undefined): Depth | undefined {
  return name === 'text' || name === 'notes' || name === 'all' ? name : undefined;
}
