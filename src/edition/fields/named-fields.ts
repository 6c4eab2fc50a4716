import { citations } from './citation-schema.ts';
import { also, assistance, id, list, name, ownWords } from './field-types.ts';

/** A thing has few names; each is looked for in every text. */
const MOST_ALIASES = 20;

/** Fields of things whose names are found in the text. */
export const namedFields = {
  aliases: list(name, MOST_ALIASES).describe(
    'Words by which the text names it. A name with a capital letter is matched exactly, one without in upper or lower case.',
  ),
  also,
  unlinked: list(id).describe('Passages in which it is not linked.'),
  assistance,
  sources: citations.min(1),
  words: ownWords,
};
