import { editionDigest, goneIds } from '../../contribution/edition-digest.ts';
import { knownSources, placeItems, unreadOf } from '../../contribution/import/place-items.ts';
import type { ReadItem } from '../../contribution/import/read-references.ts';
import { inLatin } from '../../contribution/in-latin.ts';
import { FORMATS, readSourceFile } from '../import/read-source-file.ts';
import type { Questioning } from './ask-for-all.ts';
import type { NewSource } from './note-draft.ts';

export interface PastedSources {
  /** To be completed, and named. */
  readonly added: readonly NewSource[];
  /** Ids of sources that already existed. */
  readonly there: readonly string[];
}

/** Sources that are pasted in the form of another program. An earlier paste can be continued. */
export async function pasteSources({ asker, draft, edition }: Questioning): Promise<PastedSources> {
  const before = draft.typed?.message === PASTE ? draft.typed.words : '';
  if (before !== '') asker.say(before);
  const isKept = before !== '' && (await asker.choose('What you pasted before', YES_TO_KEEP)) === 'on';
  const start = isKept ? `${before}\n` : '';
  const written = await asker.write(
    PASTE,
    (lines) => {
      draft.typed = { message: PASTE, words: start + lines };
    },
    isKept,
  );
  const items = readSourceFile(start + written);
  const known = editionDigest(edition);
  const importing = { language: edition.info.language, latin: inLatin, gone: goneIds(known, 'source') };
  const placed = placeItems(items, [...draft.sources, ...knownSources(known)], importing);
  const unread = unreadOf(placed);
  const added: NewSource[] = [];
  const there: string[] = [];
  for (const one of placed) {
    const { key } = one.item;
    if (one.outcome === 'unread') asker.say(`${whereOf(one.item)}: ${one.why}`);
    else if (one.outcome === 'there') {
      there.push(one.as);
      asker.say(`${key}: already there, as ${one.as}`);
    } else {
      const { fields, guessed, left } = one.source;
      added.push({ id: '', fields: { ...fields } });
      if (guessed.length > 0) asker.say(`${key}: guessed: ${guessed.join('; ')}`);
      if (left.length > 0) asker.say(`${key}: left out, because sources have no such field: ${left.join('; ')}`);
    }
  }
  // Text that could not be read is offered at the next paste.
  if (added.length + there.length === 0) asker.say(`Nothing could be read. These formats are understood: ${FORMATS}.`);
  else if (unread === '') delete draft.typed;
  else draft.typed = { message: PASTE, words: unread };
  return { added, there };
}

function whereOf({ key, line }: ReadItem): string {
  return line === undefined ? key : `${key} (line ${line})`;
}

const PASTE = 'Paste the source.';
const YES_TO_KEEP = [
  { value: 'on', label: 'go on where it ends' },
  { value: 'again', label: 'paste it again' },
];
