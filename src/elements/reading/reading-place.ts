import { readDeviceStorage, writeDeviceStorage } from '../dom/device-storage.ts';

/** Where the reader was last, kept on the device only. */
export interface ReadingPlace {
  /** Path and fragment on this site. */
  readonly address: string;
  /** Its name for readers: “Proposal 8, sentence 2”. */
  readonly name: string;
}

/** The name under which it is stored. */
const NAME = 'place';

/** @param place undefined deletes the last one */
export function savePlace(place: ReadingPlace | undefined): void {
  writeDeviceStorage(NAME, place);
}

/** The last place, if it is an address of this site. */
export function savedPlace(): ReadingPlace | undefined {
  const { address, name } = (readDeviceStorage(NAME) ?? {}) as Partial<ReadingPlace>;
  if (typeof address !== 'string' || typeof name !== 'string' || !URL.canParse(address, location.href))
    return undefined;
  return new URL(address, location.href).origin === location.origin ? { address, name } : undefined;
}
