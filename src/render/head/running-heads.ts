import type { Edition } from '../../edition/edition.ts';
import type { Passage } from '../../edition/passage.ts';
import type { LAYERS } from '../../styles/layers.ts';
import { datedVersion } from '../past/cited-version.ts';
import { passageName } from '../text/references.ts';

const PRINT: (typeof LAYERS)[number] = 'print';

/**
 * The margins of printed pages: the site and the passage above, version, address and page number below. A margin cannot
 * take words from the page. So each passage has its own named pages, and begins on a new one.
 * @param address where the site is served, without its scheme; nothing while that is not known
 * @returns rules that follow those of `styles/print.css`
 */
export function runningHeads(edition: Edition, address: string | undefined): string {
  const { info, passages } = edition;
  const foot = [datedVersion(edition), address].filter((part) => part !== undefined).join(' · ');
  const all = `@page { ${box('top-left', quoted(info.shortTitle))} ${box('bottom-left', quoted(foot))} ${box('bottom-right', 'counter(page) " / " counter(pages)')} }`;
  return [all, ...passages.map((passage) => pagesOf(passage, edition)), fixedHeads(edition, foot)].join('\n');
}

/**
 * The same as properties, for engines that leave the boxes of a margin empty: `styles/print.css` prints them on every
 * page.
 */
function fixedHeads({ info, passages }: Edition, foot: string): string {
  const head = (name?: string) => `--head: ${quoted([info.shortTitle, name ?? []].flat().join(' · '))};`;
  const named = passages.map(
    (passage) => `body:has(main[data-passage='${passage.id}']) { ${head(passageName(passage, { info }))} }`,
  );
  return `@layer ${PRINT} { body { ${head()} --foot: ${quoted(foot)}; } ${named.join('\n')} }`;
}

function pagesOf(passage: Passage, edition: Pick<Edition, 'info'>): string {
  return `@layer ${PRINT} { :is(body:has(main[data-passage='${passage.id}']), section[data-passage='${passage.id}']) { page: ${passage.id}; } }\n@page ${passage.id} { ${box('top-right', quoted(passageName(passage, edition)))} }`;
}

function box(place: string, content: string): string {
  return `@${place} { content: ${content}; }`;
}

/** As a string of CSS. */
function quoted(words: string): string {
  return `"${words.replaceAll(/["\\]/gu, '\\$&').replaceAll('\n', ' ')}"`;
}
