/**
 * `npm run fonts`: reduces the typeface to the letters that editions use, so that all its files together stay within
 * their budget. The build makes the typeface for Chinese.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startCommand } from './command/start-command.ts';

const PACKAGE = 'node_modules/@fontsource-variable/source-serif-4/files';
/** Basic Latin, Latin-1 letters that European names use, and the punctuation of English and of an apparatus. */
const LETTERS = [...range(0x20, 0x7e), ...range(0xa0, 0xff), ...Array.from('–—‘’“”†‡•…′″€™→←↑↓−×≤≥‸⁁Œœı')].join('');
/**
 * Vowels of pinyin with their tones, and further letters of European names, in separate files, which only pages with
 * such letters request.
 */
const PINYIN = 'ĀāǍǎĒēĚěīǐŌōǑǒūǔǖǘǚǜ';
const NAMES = 'ŠšŽžŁłČčĆć';

const CUTS = [
  { from: 'latin-wght-normal', to: 'serif-roman', letters: LETTERS, weight: { min: 400, max: 600, default: 400 } },
  { from: 'latin-wght-italic', to: 'serif-italic', letters: LETTERS, weight: 400 },
  {
    from: 'latin-ext-wght-normal',
    to: 'serif-roman-rare',
    letters: PINYIN + NAMES,
    weight: { min: 400, max: 600, default: 400 },
  },
  { from: 'latin-ext-wght-italic', to: 'serif-italic-rare', letters: PINYIN, weight: 400 },
];

await startCommand(
  {
    name: 'fonts',
    does: 'Reduces the typeface to the letters that editions use.',
    writes: 'public/fonts/serif-*.woff2.',
    failsWhere: 'a file cannot be written',
  },
  cutFonts,
);

async function cutFonts(): Promise<void> {
  const { default: subsetFont } = await import('subset-font');
  for (const { from, to, letters, weight } of CUTS) {
    const font = await subsetFont(readFileSync(join(PACKAGE, `source-serif-4-${from}.woff2`)), letters, {
      targetFormat: 'woff2',
      variationAxes: { wght: weight },
    });
    writeFileSync(join('public/fonts', `${to}.woff2`), font);
    console.log(`public/fonts/${to}.woff2  ${font.length} bytes`);
  }
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
