import { keep, kept } from '../dom/device-storage.ts';

/** Where the reader was last, kept on the device only. */
export interface Place {
  /** Path and fragment on this site. */
  readonly address: string;
  /** How a reader calls it: “Proposal 8, sentence 2”. */
  readonly name: string;
}

/** The name under which it is kept. */
const NAME = 'place';

/** @param place nothing forgets the last one */
export function keepPlace(place: Place | undefined): void {
  keep(NAME, place);
}

/** The last place, unless what is kept is no address of this site. */
export function keptPlace(): Place | undefined {
  const { address, name } = (kept(NAME) ?? {}) as Partial<Place>;
  if (typeof address !== 'string' || typeof name !== 'string' || !URL.canParse(address, location.href))
    return undefined;
  return new URL(address, location.href).origin === location.origin ? { address, name } : undefined;
}
