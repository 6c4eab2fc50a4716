/**
 * The newest functions of the language and of the platform that scripts here cannot do without. `baseline.test.ts`
 * finds those of the language in the code; a reader whose browser lacks one gets a message before anything is tried.
 */
const NEEDED = [
  'Array.prototype.at',
  'Array.prototype.findLast',
  'Array.prototype.findLastIndex',
  'Array.prototype.toReversed',
  'Array.prototype.toSorted',
  'CSSStyleSheet.prototype.replaceSync',
  'Intl.DisplayNames',
  'Intl.Segmenter',
  'Map.groupBy',
  'Object.hasOwn',
  'String.prototype.at',
  'String.prototype.replaceAll',
  'URL.canParse',
] as const;

/** The functions that this browser lacks, by the names that developers use. */
export function missingFunctions(): readonly string[] {
  return NEEDED.filter((name) => valueOf(name) === undefined);
}

function valueOf(name: string): unknown {
  return name
    .split('.')
    .reduce<unknown>(
      (owner, part) => (owner as Readonly<Record<string, unknown>> | null | undefined)?.[part],
      globalThis,
    );
}
