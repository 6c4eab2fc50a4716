import { decodedAddress } from '../../markdown/decoded-address.ts';
import { shareOfDifference } from '../../edition/nearest.ts';

/** Path from the root of the site, and title. */
export type KnownPage = readonly [path: string, title: string];

/** Addresses further away than this share of the longer one do not help. */
const FURTHEST = 0.5;
/**
 * Cost of a match in the last part only: less than most slips, so that a wrong section does not hide the right page.
 */
const OTHER_SECTION = 0.12;

/**
 * The pages that were probably meant by an address that does not exist.
 * @param asked requested path, as the browser has it
 * @param base path under which the site lies, with a slash at both ends; an address may lack it
 * @param most how many at most
 * @returns the nearest first, and after it only those that are nearly as near
 */
export function nearestAddresses(
  asked: string,
  pages: readonly KnownPage[],
  base: string,
  most: number,
): readonly KnownPage[] {
  const wanted = normal(asked, base);
  const judged = pages
    .map((page) => ({ page, share: difference(wanted, normal(page[0], '/')) }))
    .filter(({ share }) => share <= FURTHEST);
  const best = Math.min(...judged.map(({ share }) => share));
  return judged
    .filter(({ share }) => share <= best + OTHER_SECTION)
    .filter((one, _, all) => !all.some((other) => other.share <= one.share && isAbout(one.page, other.page)))
    .toSorted((a, b) => a.share - b.share)
    .slice(0, most)
    .map(({ page }) => page);
}

/** Whether a page is about another, like that of its citations, which has the other's path below its own section. */
function isAbout([path]: KnownPage, [other]: KnownPage): boolean {
  return other !== '' && path.endsWith(`/${other}`);
}

/** An address as people write and mistype it: no case, no marks of files, no zero before a number. */
function normal(path: string, base: string): string {
  const decoded = decodedAddress(path).toLowerCase();
  const below = decoded.startsWith(base.toLowerCase()) ? decoded.slice(base.length) : decoded;
  return below
    .replace(/(?:\/?index)?\.html?$/u, '')
    .replaceAll(/[\s_]+/gu, '-')
    .replaceAll(/(?<!\d)0+(?=\d)/gu, '')
    .replaceAll(/^\/+|\/+$/gu, '');
}

function difference(wanted: string, path: string): number {
  const last = (address: string) => address.split('/').at(-1) ?? '';
  return Math.min(
    shareOfDifference(wanted, path),
    shareOfDifference(last(wanted), last(path)) + (last(wanted).length < 3 ? FURTHEST : OTHER_SECTION),
  );
}
