const MEGABYTE = 1_000_000;

/** In words for a reader, with one digit after the point. */
export function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}
