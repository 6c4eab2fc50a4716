import type { Edition } from '../../edition/edition.ts';
import { passageUrl } from '../../urls.ts';
import { passageHeading } from '../text/references.ts';
import { hueOf } from './site-view.ts';

/** A column of a table that has one for each proposal. */
export interface ProposalColumn {
  readonly label: string;
  readonly name: string;
  readonly url: string;
  readonly hue: number;
}

export function proposalColumns({ passages, info }: Edition): readonly ProposalColumn[] {
  return proposalsOf({ passages }).map((passage) => ({
    label: String(passage.number ?? ''),
    name: passageHeading(passage, { info }),
    url: passageUrl(passage),
    hue: hueOf(passage),
  }));
}

export function proposalsOf({ passages }: Pick<Edition, 'passages'>): Edition['passages'] {
  return passages.filter(({ kind }) => kind === 'proposal');
}
