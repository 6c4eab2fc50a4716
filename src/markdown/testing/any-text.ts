/** Texts of any characters, for properties. */
import fc from 'fast-check';

const LAST = 0x10_ffff;
/** Halves of characters, which stand in no text. */
const HALVES = { first: 0xd8_00, count: 0x8_00 };

/**
 * Any characters of Unicode, and now and then names that programs trip over, as `__proto__`. The strings of `fast-check`
 * with `unit: 'binary'` are the same, but each property lists a million characters before it begins.
 */
export function anyText(
  lengths: { readonly minLength?: number; readonly maxLength?: number } = {},
): fc.Arbitrary<string> {
  const character = fc
    .nat(LAST - HALVES.count)
    .map((point) => String.fromCodePoint(point < HALVES.first ? point : point + HALVES.count));
  return fc.oneof(
    { weight: 4, arbitrary: fc.array(character, lengths).map((characters) => characters.join('')) },
    fc.string(lengths),
  );
}
