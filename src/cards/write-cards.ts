import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openBuildCache } from '../build/build-cache.ts';
import type { Edition } from '../edition/edition.ts';
import { cardFile } from '../site-files.ts';
import { cardsOf, type Card } from './cards.ts';

/** Files with which a picture is drawn, beside its card. */
const DRAWN_BY = [
  'src/cards/draw-card.ts',
  'src/cards/typeface.ts',
  'src/styles/tokens.css',
  'public/fonts/serif-roman.woff2',
];

/**
 * Puts every picture of the site in its place, from an earlier build or newly drawn.
 * @param folder of the built site
 */
export async function writeCards(folder: string, edition: Edition): Promise<void> {
  const cards = cardsOf(edition);
  mkdirSync(dirname(join(folder, cardFile(''))), { recursive: true });
  const cache = openBuildCache('cards', DRAWN_BY);
  const draw = pencilFor(cards);
  await Promise.all(
    cards.map((card) => {
      const place = join(folder, cardFile(card.name));
      return cache.put(card, place, async () => writeFileSync(place, await draw(card)));
    }),
  );
}

/** Draws a card; the first card loads the code for drawing. */
function pencilFor(cards: readonly Card[]): (card: Card) => Promise<Buffer> {
  let loading: Promise<(card: Card) => Promise<Buffer>> | undefined;
  const load = async () => {
    const [{ drawCard }, { loadTypeface }] = await Promise.all([import('./draw-card.ts'), import('./typeface.ts')]);
    const letters = cards.map(({ site, number, title, foot }) => [site, number, title, foot].join('')).join('');
    const [light, bold] = await Promise.all([loadTypeface(letters, 400), loadTypeface(letters, 600)]);
    return (card: Card) => drawCard(card, light, bold);
  };
  return async (card) => (await (loading ??= load()))(card);
}
