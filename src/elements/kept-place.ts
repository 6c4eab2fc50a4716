/** Where the reader was last, kept on the device only. */
export interface Place {
  /** Path and fragment on this site. */
  readonly address: string;
  /** How a reader calls it: “Proposal 8, sentence 2”. */
  readonly name: string;
}

const KEY = `${import.meta.env.BASE_URL.replace(/\/?$/u, '/')}:place`;

export function keepPlace(place: Place): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(place));
  } catch {
    // Where nothing may be kept there is no way back.
  }
}

export function forgetPlace(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Then there was none.
  }
}

/** The last place, unless what is kept is no address of this site. */
export function keptPlace(): Place | undefined {
  try {
    const { address, name } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Place>;
    if (typeof address !== 'string' || typeof name !== 'string' || new URL(address, location.href).origin !== location.origin) return undefined;
    return { address, name };
  } catch {
    return undefined;
  }
}
