import type { CslItem } from '../edition/sources.ts';

/** A source as a list names it: author, year and title. */
export function sourceLabel({
  author,
  publisher,
  issued,
  title,
}: Pick<CslItem, 'author' | 'publisher' | 'issued' | 'title'>): string {
  const names = author?.map((name) => ('literal' in name ? name.literal : name.family)).join(', ') ?? publisher ?? '';
  return [names, issued.slice(0, 4), title].filter((part) => part !== '').join(', ');
}
