/** Questions for who wrote a note, and how. */
import type { Questioning } from './ask-for-all.ts';

/** A typed name without a file becomes a new author. */
export async function askAuthor({ edition, asker, draft: { flags, previous } }: Questioning): Promise<void> {
  const by = await asker.search(
    'Who wrote it? Type your name',
    [
      { value: NEW, label: 'someone who has written nothing here yet' },
      ...edition.people
        .filter((person) => flags.maintainer || !edition.maintainers.includes(person))
        .map(({ id, name }) => ({ value: id, label: name })),
    ],
    (typed) => (typed === '' ? undefined : { value: NEW + typed, label: `${typed}, who has written nothing here yet` }),
  );
  if (!by.startsWith(NEW)) flags.by = by;
  else
    flags['new-author'] =
      by.slice(NEW.length) ||
      (await asker.ask('Your name, as it is to be printed', undefined, previous?.['new-author']));
}

export async function askAssistance({ asker, draft: { flags, previous } }: Questioning): Promise<void> {
  flags.assistance = await asker.choose(
    'How much of it did a machine write?',
    [
      { value: 'none', label: 'none: no words of it come from a machine' },
      { value: 'drafted', label: 'drafted: a machine wrote it first, and you checked it' },
      { value: 'edited', label: 'edited: you wrote it, and a machine changed it' },
    ],
    previous?.assistance,
  );
}

/** Before a name; no id begins like this. */
const NEW = '+';
