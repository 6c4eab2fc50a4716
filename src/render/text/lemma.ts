import type { Annotation } from '../../edition/annotation.ts';
import type { Naming } from '../../edition/edition-info.ts';
import type { Essentials } from '../../edition/essentials.ts';
import { nameWords } from '../../words/names.ts';

/** The words that a note opens with. */
export function lemmaOf({ anchor }: Annotation<Essentials>, { info }: Naming): string {
  switch (anchor.scope) {
    case 'passage':
      return nameWords.whole(
        anchor.passage.kind === 'proposal' || anchor.passage.kind === 'chapter'
          ? info.names[anchor.passage.kind].one
          : nameWords.passage,
      );
    case 'sentence':
      return nameWords.sentence(anchor.sentence.number);
    case 'phrase':
      return (
        anchor.ranges.map(({ exact }) => exact.replaceAll('\n', ' ')).join(' … ') + (anchor.isOmission ? ' ‸' : '')
      );
  }
}
