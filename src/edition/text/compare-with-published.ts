import type { Entries } from '../read/entries.ts';
import type { Resolver } from '../registry/resolver.ts';
import { assembleText, sha256 } from './assemble-text.ts';
import type { CutPassage } from './cut-passages.ts';

/** All passages together are the publisher's text, byte for byte. */
export function compareWithPublished(entries: Entries, cut: readonly CutPassage[], resolver: Resolver): void {
  const expected = entries.edition?.fields.sha256;
  if (
    entries.edition === undefined ||
    expected === undefined ||
    [...entries.broken].some((path) => path.startsWith('text/'))
  )
    return;
  const found = sha256(assembleText(cut.map(({ passage }) => passage)));
  if (found === expected) return;
  resolver.report(
    'changed-base-text',
    entries.edition.placeOf(['sha256']),
    'The passages together are not the published text',
    `expected: ${expected}\nfound:    ${found}`,
  );
}
