import { ANNOTATION_WORDS } from '../../edition/prose/annotation-prose.ts';
import type { Questioning } from './ask-for-all.ts';
import { needed } from './asker.ts';

/**
 * Asks for the prose of a note, line by line. A note that was begun can be continued, and its words can be replaced.
 */
export async function askNote({ asker, draft }: Pick<Questioning, 'asker' | 'draft'>): Promise<void> {
  const { least, most } = ANNOTATION_WORDS;
  const before = draft.flags.text ?? '';
  let start = '';
  if (before !== '') {
    asker.say(before);
    const { replaced = before } = draft;
    const way = await asker.choose('The note so far', [
      { value: 'on', label: 'go on where it ends' },
      { value: 'mend', label: 'put other words in place of some' },
      { value: 'again', label: 'write it again' },
      { value: 'keep', label: 'leave it unchanged' },
      ...(replaced === before ? [] : [{ value: 'back', label: `take back the earlier words: ${shown(replaced)}` }]),
    ]);
    if (way === 'on') start = `${before}\n`;
    else if (way === 'again') draft.replaced = before;
    else {
      if (way === 'mend') await mendWords({ asker, draft });
      if (way === 'back') draft.flags.text = replaced;
      draft.isWriting = false;
      return;
    }
  }
  draft.isWriting = true;
  const written = await asker.write(
    `Your note, ${least} to ${most} words, in Markdown; an empty line separates paragraphs.`,
    (lines) => {
      // The present words stay until other words replace them.
      if (lines.trim() !== '') draft.flags.text = start + lines;
    },
    start !== '',
  );
  draft.flags.text = (start + written).trim();
  draft.isWriting = false;
  delete draft.replaced;
}

/** Replaces words that occur once in the note. */
async function mendWords({ asker, draft: { flags } }: Pick<Questioning, 'asker' | 'draft'>): Promise<void> {
  const text = flags.text ?? '';
  const wrong = await asker.ask('Which words, as they are in the note', (answer) => {
    const count = text.split(answer.trim()).length - 1;
    if (answer.trim() === '') return needed(answer);
    if (count === 1) return undefined;
    return count === 0 ? 'The note has no such words.' : `They occur ${count} times: type some more of them.`;
  });
  const right = await asker.ask('What should replace them', () => undefined, wrong);
  flags.text = text.split(wrong).join(right);
}

/** How many characters of a note are shown to recognize it. */
const SHOWN = 40;

function shown(note: string): string {
  const line = note.replaceAll(/\s+/gu, ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
