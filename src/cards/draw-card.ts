/** The picture that other sites show for a page of this site: its title, set as on the page. */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { Card } from './cards.ts';
import type { SetLine, Typeface } from './typeface.ts';

/** The size that programs that read Open Graph show without cutting. */
const CARD_WIDTH = 1200;
const CARD_HEIGHT = 630;
const MARGIN = 84;
/** A title takes the first size in which it fits into its space, which begins below the name of the site. */
const TITLE_SIZES = [84, 76, 68, 60, 54, 46, 40];
const TITLE_ROOM = { top: 130, height: 370 };
const LEADING = 1.18;
const NUMBER_SIZE = 168;
const SMALL = 32;

/**
 * @param light typeface for numbers and small print
 * @param bold typeface for titles
 * @returns a PNG; the same card gives the same bytes
 */
export function drawCard({ site, number, title, foot, hue }: Card, light: Typeface, bold: Typeface): Promise<Buffer> {
  const colours = lightColours();
  const accent = colours(hue === 0 ? 'ink' : `c${hue}`);
  const inset = number === undefined ? 0 : light.widthOf(number, NUMBER_SIZE) + 44;
  const { lines, size } = fitTitle(title, CARD_WIDTH - 2 * MARGIN - inset, bold);
  const top = TITLE_ROOM.top + (TITLE_ROOM.height - lines.length * size * LEADING) / 2 + size * 0.9;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">`,
    `<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${colours('paper')}"/>`,
    `<rect width="22" height="${CARD_HEIGHT}" fill="${accent}"/>`,
    drawLine(bold.setLine(site, SMALL + 2), MARGIN, 104, colours('ink')),
    ...(number === undefined
      ? []
      : [drawLine(light.setLine(number, NUMBER_SIZE), MARGIN, top + NUMBER_SIZE * 0.33, accent)]),
    ...lines.map((line, index) => drawLine(line, MARGIN + inset, top + index * size * LEADING, colours('ink'))),
    `<rect x="${MARGIN}" y="532" width="${CARD_WIDTH - 2 * MARGIN}" height="2" fill="${colours('line')}"/>`,
    drawLine(
      light.setLine(foot, Math.min(SMALL, (SMALL * (CARD_WIDTH - 2 * MARGIN)) / light.widthOf(foot, SMALL))),
      MARGIN,
      580,
      colours('soft'),
    ),
    '</svg>',
  ].join('');
  // Without dithering: with it, a picture weighed a quarter more, and about one in fifteen hundred came out with
  // different bytes.
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 16, effort: 1, dither: 0 }).toBuffer();
}

function fitTitle(
  title: string,
  width: number,
  bold: Typeface,
): { readonly lines: readonly SetLine[]; readonly size: number } {
  const set = (size: number) => ({ lines: bold.setLines(title, size, width), size });
  return (
    TITLE_SIZES.map(set).find(({ lines, size }) => lines.length * size * LEADING <= TITLE_ROOM.height) ??
    set(TITLE_SIZES.at(-1) ?? SMALL)
  );
}

function drawLine({ glyphs, scale }: SetLine, x: number, y: number, fill: string): string {
  const paths = glyphs.map((glyph) => `<path transform="translate(${glyph.x})" d="${glyph.path}"/>`).join('');
  return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths}</g>`;
}

/** The site's own light colours, by the names of their custom properties. */
function lightColours(): (name: string) => string {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const known = new Map(
    [...css.matchAll(/--([a-z\d]+): light-dark\((#[\da-f]+)/gu)].map(([, name = '', colour = '']) => [name, colour]),
  );
  return (name) => known.get(name) ?? known.get('ink') ?? '#000';
}
