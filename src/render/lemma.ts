import type { Annotation, Edition } from '../edition/edition.ts';

/** The words that a note opens with. */
export function lemmaOf({ anchor }: Annotation, { info }: Pick<Edition, 'info'>): string {
  switch (anchor.scope) {
    case 'passage':
      return `The whole ${anchor.passage.kind === 'proposal' || anchor.passage.kind === 'chapter' ? info.names[anchor.passage.kind].one : 'passage'}`;
    case 'sentence':
      return `Sentence ${anchor.sentence.number}`;
    case 'phrase':
      return anchor.ranges.map(({ exact }) => exact.replaceAll('\n', ' ')).join(' … ') + (anchor.isOmission ? ' ‸' : '');
  }
}
