import type { Root } from 'mdast';
import { ENTRY_KINDS, KINDS } from '../kinds.ts';
import type { Entries } from '../read/entries.ts';
import { contentDigits } from './claim-digits.ts';

/**
 * The content of an edition's files as digits, by kind and id in the form of links: `term:backdoor`. The essay on a
 * goal is part of the goal. Passages and annotations are compared word by word, and have none.
 */
export function entryDigits(entries: Entries): ReadonlyMap<string, string> {
  const essays = new Map(entries.goalEssays.map((essay) => [essay.id, essay]));
  return new Map(
    ENTRY_KINDS.filter((kind) => kind !== 'passage' && kind !== 'annotation').flatMap((kind) =>
      entries[KINDS[kind].list].map((entry) => {
        const essay = kind === 'goal' ? essays.get(entry.id) : undefined;
        const prose: Root | undefined = 'prose' in entry ? entry.prose : essay?.prose;
        const id = kind === 'goal' ? String(Number(entry.id)) : entry.id;
        return [`${kind}:${id}`, contentDigits({ ...entry.fields, essay: essay?.fields }, prose)] as const;
      }),
    ),
  );
}
