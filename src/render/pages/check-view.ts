/** Pages with one tool: one finds a typed place, one judges a quotation. */
import type { Edition } from '../../edition/edition.ts';
import { sectionUrl } from '../../urls.ts';
import { citingWords } from '../../words/citing.ts';
import { goWords, quotationWords } from '../../words/quotation.ts';
import { nameWords } from '../../words/names.ts';
import { passageName } from '../text/references.ts';
import { passageLink, type PassageLink } from './passage-view.ts';

/** The page that judges a quotation. */
export interface CheckView {
  readonly kind: 'check';
  readonly title: string;
  readonly wholeUrl: string;
}

/** The page that finds a typed place. */
export interface GoView {
  readonly kind: 'go';
  readonly title: string;
  readonly examples: readonly string[];
  readonly passages: readonly PassageLink[];
  readonly searchUrl: string;
}

export function checkView(): CheckView {
  return { kind: 'check', title: quotationWords.title, wholeUrl: sectionUrl('read') };
}

export function goView(edition: Edition): GoView {
  const passage = edition.passages.find(({ annotations, sentences }) => annotations.length > 0 && sentences.length > 1);
  const name = passage && passageName(passage, edition);
  return {
    kind: 'go',
    title: goWords.title,
    examples:
      passage === undefined || name === undefined
        ? []
        : [
            nameWords.sentenceOf(name, 1),
            citingWords.place(name, citingWords.sentences(1, 2)),
            nameWords.noteOf(name, passage.annotations[0]?.letter ?? ''),
          ],
    passages: edition.passages.map((one) => passageLink(one, edition)),
    searchUrl: sectionUrl('search'),
  };
}
