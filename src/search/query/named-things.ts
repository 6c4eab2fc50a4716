/** Names of things, loaded first and matched at every key, while the index is still loading. Pure. */
import type { ListedThing, NamesFile } from './names-file.ts';
import { BEGINS, matchPhrase, phraseOf, type Phrase } from './phrases.ts';
import type { SearchQuery } from './search-query.ts';

/** Something whose name answers a query. */
export interface NamedThing {
  readonly kind: string;
  readonly label: string;
  /** From the root of the site. */
  readonly url: string;
}

interface Listed extends NamedThing {
  readonly names: readonly Phrase[];
}

/** As many as can be read before the whole answer comes. */
const MOST = 5;

export class NamedThings {
  readonly #things: readonly Listed[];

  constructor({ names }: NamesFile) {
    this.#things = names.map(listed);
  }

  /** Things whose name is the query or begins with it, the best first. */
  find({ words, phrases, without }: SearchQuery): readonly NamedThing[] {
    const query = phraseOf(words.join(' '));
    if (query.joined === '' || phrases.length > 0 || without.length > 0) return [];
    return this.#things
      .map((thing) => ({ thing, score: Math.max(0, ...thing.names.map((name) => matchPhrase(query, name))) }))
      .filter(({ score }) => score >= BEGINS)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, MOST)
      .map(({ thing: { kind, label, url } }) => ({ kind, label, url }));
  }
}

function listed([kind, label, url, others]: ListedThing): Listed {
  const names = `${label}|${others}`.split('|').filter((name) => name !== '');
  return { kind, label, url, names: names.map(phraseOf) };
}
