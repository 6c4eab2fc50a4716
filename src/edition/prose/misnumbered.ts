/** Compares a number in the words of a link with the number of its target. */
import type { LinkAddress } from '../../markdown/link-address.ts';
import type { LinkKind } from '../kind-with.ts';

const CARDINALS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ORDINALS = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth'],
  ...['seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'],
];
/** “goal 5”, “target 9.c”, “proposal nine”, “sentence 2”. */
const NUMBERED = /^(?<noun>\p{L}+)\s+(?<number>\d+(?:\.[\da-z]+)?|\p{L}+)(?![\p{L}\d])/iu;
/** “its second sentence”. */
const ORDINAL = new RegExp(`\\b(${ORDINALS.join('|')})\\s+sentence\\b`, 'iu');

/**
 * Finds words of a link that name a goal, a target, a passage or a sentence by another number than the link leads to.
 * @param passageOf the id of a passage by its kind and number, in lower case
 * @param sentence the number of the sentence that the link leads to, in its passage
 */
export function misnumbered(
  text: string,
  address: LinkAddress<LinkKind>,
  passageOf: ReadonlyMap<string, string>,
  sentence: number | undefined,
): string | undefined {
  if (address.kind === 'web' || address.kind === 'unknown') return undefined;
  if (address.kind === 'target' && /^\d+\.[\da-z]+$/iu.test(text) && text.toLowerCase() !== address.id) return text;
  const ordinal = ORDINAL.exec(text);
  if (ordinal !== null && sentence !== undefined && ORDINALS.indexOf((ordinal[1] ?? '').toLowerCase()) + 1 !== sentence)
    return ordinal[0];
  // One word may be the number of a noun and the noun of another number: each is tried as a noun.
  const words = text.split(/\s+/u);
  return words
    .map((_, index) => NUMBERED.exec(words.slice(index, index + 2).join(' ')))
    .find((match) => match !== null && isOther(match.groups ?? {}, address, passageOf, sentence))?.[0];
}

function isOther(
  { noun = '', number = '' }: Readonly<Record<string, string | undefined>>,
  { kind, id }: Extract<LinkAddress<LinkKind>, { readonly id: string }>,
  passageOf: ReadonlyMap<string, string>,
  sentence: number | undefined,
): boolean {
  const named = noun.toLowerCase();
  const cardinal = CARDINALS.indexOf(number.toLowerCase()) + 1;
  const said = cardinal > 0 ? String(cardinal) : number.toLowerCase();
  if (!/^\d/u.test(said)) return false;
  if (/^goals?$/u.test(named)) return (kind === 'goal' || kind === 'target') && id.split('.')[0] !== said;
  if (/^targets?$/u.test(named)) return kind === 'target' ? id !== said : kind === 'goal' && id !== said.split('.')[0];
  if (named === 'sentence') return sentence !== undefined && String(sentence) !== said;
  const passage = kind === 'passage' ? passageOf.get(`${named} ${said}`) : undefined;
  return passage !== undefined && passage !== id;
}
