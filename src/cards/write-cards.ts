import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from '../edition/edition.ts';
import { cardFile } from '../urls.ts';
import { drawCard } from './card-picture.ts';
import { cardsOf } from './cards.ts';
import { loadTypeface } from './letters.ts';

/**
 * Draws every picture of the site.
 * @param folder of the built site
 */
export async function writeCards(folder: string, edition: Edition): Promise<void> {
  const cards = cardsOf(edition);
  const letters = cards.map(({ site, number, title, foot }) => [site, number, title, foot].join('')).join('');
  const [light, bold] = await Promise.all([loadTypeface(letters, 400), loadTypeface(letters, 600)]);
  mkdirSync(dirname(join(folder, cardFile(''))), { recursive: true });
  await Promise.all(cards.map(async (card) => writeFileSync(join(folder, cardFile(card.name)), await drawCard(card, light, bold))));
}
