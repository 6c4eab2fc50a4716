/** `npm run fonts`: cuts the typeface to the letters that the edition uses, so that both files together stay under 60 kB. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const PACKAGE = 'node_modules/@fontsource-variable/source-serif-4/files';
/** Basic Latin, Latin-1 letters that European names use, and the punctuation of English and of an apparatus. Pinyin is printed without tones. */
const LETTERS = [...range(0x20, 0x7e), ...range(0xa0, 0xff), ...'–—‘’“”†‡•…′″€™→←↑↓−×≤≥‸⁁ŒœŠšŽžŸıŁłČčĆćĐđĚěŘřŽž'].join('');

const CUTS = [
  { from: 'source-serif-4-latin-wght-normal.woff2', to: 'serif-roman.woff2', weight: { min: 400, max: 600, default: 400 } },
  { from: 'source-serif-4-latin-wght-italic.woff2', to: 'serif-italic.woff2', weight: 400 },
];

for (const { from, to, weight } of CUTS) {
  const font = await subsetFont(readFileSync(join(PACKAGE, from)), LETTERS, { targetFormat: 'woff2', variationAxes: { wght: weight } });
  writeFileSync(join('public/fonts', to), font);
  console.log(`public/fonts/${to}  ${font.length} bytes`);
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
