/** Languages as bibliographies name them: tags of any kind, and names in English or in the language itself. */

let byName: ReadonlyMap<string, string> | undefined;

/** @returns a tag of BCP 47; nothing if the words name no language */
export function languageNamed(words: string): string | undefined {
  const name = words.trim().toLowerCase();
  byName ??= allNames();
  const named = byName.get(name);
  if (named !== undefined) return named;
  const [tag = ''] = words.trim().split(/[,; ]/u);
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'));
    return isKnown(canonical.split('-')[0] ?? '') ? canonical : undefined;
  } catch {
    return undefined;
  }
}

const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function isKnown(code: string): boolean {
  return english.of(code) !== undefined;
}

/** Names of variants in BibLaTeX, beside those of languages. */
const VARIANTS: Readonly<Record<string, string>> = {
  british: 'en-GB',
  american: 'en-US',
  ngerman: 'de',
  usenglish: 'en-US',
};

function allNames(): ReadonlyMap<string, string> {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const codes = letters.flatMap((one) => letters.map((other) => one + other)).filter(isKnown);
  return new Map([
    ...codes.flatMap((code) => {
      const own = new Intl.DisplayNames(code, { type: 'language', fallback: 'none' }).of(code);
      return [english.of(code), own].flatMap((name) =>
        name === undefined ? [] : [[name.toLowerCase(), code] as const],
      );
    }),
    ...Object.entries(VARIANTS),
  ]);
}
