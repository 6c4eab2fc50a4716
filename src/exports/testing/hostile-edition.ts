import type { Edition } from '../../edition/edition.ts';
import { fixtureEdition } from '../fixture-edition.ts';

/** Words that end, begin or change something in one of the formats. */
export const HOSTILE_WORDS = [
  '=HYPERLINK("https://evil.example/","a")',
  '@SUM(A1)',
  "'quoted' 'twice",
  '+1 -1 “”‘’ "x" `y`',
  ']]> <!-- --> <![CDATA[ & &amp; &lt; <b>x</b>',
  'a, b; c | d \\ e / f # g',
  '*a* _b_ ~~c~~ [d](e) ![f](g) [^a] [1] <https://h.example>',
  'מילים עברית \u2067x\u2069 العربية',
  '👩‍👩‍👧‍👦🏳️‍🌈 𝐓𝐡𝐞',
  `${'very long '.repeat(400)}end`,
  'in two\nlines',
  'with\ta tab',
] as const;

/** The text of the fixture, with as many of these words as a text can have. */
const TEXT: Readonly<Record<string, (file: string) => string>> = {
  'text/proposal-01.mdx': (file) =>
    file
      .replace('and at noon.', 'and at noon, "A & B" said: x > y ]] > 1\\*2\\*3 \\[^a] &amp;lt; מילים 🏴😀.')
      .replace('It pays late.', '=SUM(A1) & it pays late\\_er_ #1.'),
};

/**
 * The small edition, with hostile words in its text and in every field of words. The check would refuse some of them,
 * but the formats must not rely on that.
 */
export function hostileEdition(words: readonly string[] = HOSTILE_WORDS): Edition {
  const edition = fixtureEdition(TEXT);
  let index = 0;
  const next = () => words[index++ % words.length] ?? '';
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && WORDY.has(name)) (value as Record<string, string>)[name] = next();
      else visit(inner);
    }
  };
  visit(edition);
  return edition;
}

/** Fields that are words of an author, and not part of ids, anchors or addresses. */
const WORDY = new Set([
  'reading',
  'holder',
  'says',
  'at',
  'because',
  'name',
  'unit',
  'note',
  'symbol',
  'issuer',
  'publisher',
  'short',
  'seat',
  'what',
  'shortTitle',
  'description',
  'textNotice',
  'container-title',
  'title-short',
]);
