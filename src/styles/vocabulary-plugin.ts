import type { ViteUserConfig } from 'astro';
import { facetRules } from './facet-rules.ts';

/** Style sheets that are made from the vocabulary, by the names under which components import them. */
const SHEETS: Readonly<Record<string, () => string>> = {
  'virtual:rules-of-kinds.css': () => facetRules('kinds'),
  'virtual:rules-of-trust.css': () => facetRules('trust'),
  'virtual:rules-of-readings.css': () => facetRules('readings'),
};
/**
 * The beginning of the names that the bundler uses for them: each has a name of its own, so that the bundler treats
 * them as files of CSS.
 */
const RESOLVED = '/@edition/';

/** Gives components the rules that follow the vocabulary, as style sheets like those beside them. */
export function vocabularyPlugin(): NonNullable<ViteUserConfig['plugins']>[number] {
  const resolved = new Map(Object.entries(SHEETS).map(([name, make]) => [name.replace('virtual:', RESOLVED), make]));
  return {
    name: 'edition-vocabulary',
    resolveId: (id) => (Object.hasOwn(SHEETS, id) ? id.replace('virtual:', RESOLVED) : undefined),
    load: (id) => resolved.get(id)?.(),
  };
}
