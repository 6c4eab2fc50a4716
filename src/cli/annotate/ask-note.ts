import { ANNOTATION_WORDS } from '../../edition/prose/annotation-prose.ts';
import type { Questioning } from './ask-for-all.ts';
import { needed } from './asker.ts';

/** Asks for the prose of a note, line by line; a note that was begun can be gone on with, and words of it mended. */
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
      { value: 'keep', label: 'leave it as it is' },
      ...(replaced === before ? [] : [{ value: 'back', label: `take back what was there before: ${shown(replaced)}` }]),
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
      // What is there stays until other words come in its place.
      if (lines.trim() !== '') draft.flags.text = start + lines;
    },
    start !== '',
  );
  draft.flags.text = (start + written).trim();
  draft.isWriting = false;
  delete draft.replaced;
}

/** Puts words in place of others that stand once in the note. */
async function mendWords({ asker, draft: { flags } }: Pick<Questioning, 'asker' | 'draft'>): Promise<void> {
  const text = flags.text ?? '';
  const wrong = await asker.ask('Which words, as they stand there', (answer) => {
    const count = text.split(answer.trim()).length - 1;
    if (answer.trim() === '') return needed(answer);
    if (count === 1) return undefined;
    return count === 0 ? 'The note has no such words.' : `They stand there ${count} times: type some more of them.`;
  });
  const right = await asker.ask('What is to stand there instead', () => undefined, wrong);
  flags.text = text.split(wrong).join(right);
}

/** Characters of a note by which it is known. */
const SHOWN = 40;

function shown(note: string): string {
  const line = note.replaceAll(/\s+/gu, ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
