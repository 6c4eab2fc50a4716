/** Several whole sentences as one fragment, `s1-s3`; the title may be the first: `title-s2`. */
import { decodedAddress } from '../../markdown/decoded-address.ts';

export interface SentenceRange {
  /** Element ids, on a page of one passage. */
  readonly first: string;
  readonly last: string;
}

const RANGE = /^#?(title|s\d+)-(s\d+)$/u;

/** @param hash with or without its sign; undefined if it names something else */
export function sentenceRangeOf(hash: string): SentenceRange | undefined {
  const [, first, last] = RANGE.exec(decodedAddress(hash, decodeURIComponent)) ?? [];
  return first === undefined || last === undefined ? undefined : { first, last };
}
