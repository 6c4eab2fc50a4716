import { createHash } from 'node:crypto';
import type { Passage } from '../passage.ts';

/**
 * The text as one file, as its publisher has it: lead-ins under their chapter's title, proposals as "N. title. text".
 */
export function assembleText(passages: readonly Pick<Passage, 'kind' | 'number' | 'title' | 'text'>[]): string {
  return passages
    .map(({ kind, number, title, text }) => {
      if (kind === 'chapter') return `${title}\n${text}`;
      return kind === 'proposal' ? `${number ?? ''}. ${title}. ${text}` : text;
    })
    .join('\n');
}

/** SHA-256 of a text in UTF-8, hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
