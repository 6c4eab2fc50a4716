import { ANNOTATION_WORDS } from '../../edition/prose/annotation-prose.ts';
import type { Questioning } from './ask-for-all.ts';

/** Asks for the prose of a note, line by line; a note that was begun can be gone on with. */
export async function askNote({ asker, draft }: Pick<Questioning, 'asker' | 'draft'>): Promise<void> {
  const { least, most } = ANNOTATION_WORDS;
  const before = draft.flags.text ?? '';
  if (before !== '') {
    asker.say(before);
    const way = await asker.choose('The note so far', [
      { value: 'on', label: 'go on where it ends' },
      { value: 'anew', label: 'write it again' },
      { value: 'keep', label: 'leave it as it is' },
    ]);
    if (way === 'keep') {
      draft.isWriting = false;
      return;
    }
    if (way === 'anew') draft.flags.text = '';
  }
  const start = draft.flags.text === undefined || draft.flags.text === '' ? '' : `${draft.flags.text}\n`;
  draft.isWriting = true;
  const written = await asker.write(
    `Your note, ${least} to ${most} words, in Markdown; an empty line separates paragraphs.`,
    (lines) => {
      draft.flags.text = start + lines;
    },
  );
  draft.flags.text = (start + written).trim();
  draft.isWriting = false;
}
