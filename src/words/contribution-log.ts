/** Words of the page that lists proposals. */
import type { ProposedFields } from '../edition/fields/proposed-schema.ts';

export const contributionLogWords = {
  title: 'What was proposed',
  describe: (title: string) => `What readers proposed for ${title}, and what became of it.`,
  lede: 'What readers proposed, and what became of it, with reasons. The newest comes first.',
  empty: 'Nothing has been proposed yet.',
  kinds: { addition: 'Addition', correction: 'Correction' } satisfies Readonly<Record<ProposedFields['kind'], string>>,
  states: {
    open: 'Open',
    accepted: 'Accepted',
    changed: 'Accepted with changes',
    declined: 'Declined',
  } satisfies Readonly<Record<ProposedFields['state'], string>>,
  about: 'About',
  made: 'The note that was made from it',
  write: 'Write a note',
  report: 'Report a mistake',
} as const;
