/** Shows the answer to one query: names at once, then every result in order. It is stopped when another is asked. */
import { kindLabel, languageMessage, searchWords } from '../../words/search.ts';
import type { Narrowed } from '../../search/query/document-table.ts';
import type { NamedThings } from '../../search/query/named-things.ts';
import type { Answer, SearchEngine } from '../../search/query/search-engine.ts';
import type { SearchQuery } from '../../search/query/search-query.ts';
import { makeElement } from '../dom/make-element.ts';
import { forEngine, noteLabel } from './for-engine.ts';
import { addressOfThing, offerNodes } from './offer-nodes.ts';
import { namedItem, resultItem, type ResultContext } from './result-items.ts';
import type { SearchScopes } from './search-scopes.ts';

/** The parts of the page that show an answer. */
export interface AnswerParts {
  readonly results: HTMLElement;
  readonly status: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly offers: HTMLElement;
  readonly language: HTMLElement;
  readonly scopes: SearchScopes;
}

/** Results that are shown at first, and with each further step. */
const FIRST = 6;
const FURTHER = 20;

export class SearchAnswer {
  readonly #query: SearchQuery;
  readonly #narrowed: Narrowed;
  readonly #root: URL;
  readonly #parts: AnswerParts;
  #engine: SearchEngine | undefined;
  #answer: Answer | undefined;
  #shown = 0;
  #isStopped = false;

  constructor(query: SearchQuery, narrowed: Narrowed, root: URL, parts: AnswerParts) {
    [this.#query, this.#narrowed, this.#root, this.#parts] = [query, narrowed, root, parts];
    parts.offers.replaceChildren();
    parts.language.replaceChildren();
    parts.more.hidden = true;
    if (this.#isEmpty) this.#clear();
  }

  stop(): void {
    this.#isStopped = true;
  }

  /** Shows names, until the whole answer is there. */
  showNames(names: NamedThings | undefined): void {
    if (names === undefined || this.#isStopped || this.#answer !== undefined || this.#narrowed.size > 0) return;
    const found = names.find(this.#query);
    if (found.length > 0) this.#parts.results.replaceChildren(...found.map((one) => namedItem(one, this.#addressOf)));
  }

  async show(engine: Promise<SearchEngine>, names: NamedThings | undefined): Promise<void> {
    if (this.#isEmpty) return;
    if (this.#parts.results.childElementCount === 0) this.#parts.status.textContent = searchWords.searching;
    try {
      this.#engine = await engine;
      const answer = await this.#engine.ask(this.#query, forEngine(this.#narrowed));
      // Another key was pressed: the texts of this answer are not worth loading.
      if (this.#isStopped) return;
      const first = await this.#engine.read(answer, this.#query, 0, FIRST);
      // The compiler takes it that nothing has changed in the meantime.
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
      if (this.#isStopped) return;
      this.#answer = answer;
      if (answer.things.length === 0) {
        await this.#nothing(answer, names);
        return;
      }
      const context = this.#contextOf(answer);
      this.#parts.results.replaceChildren(...first.map((one) => resultItem(one, context)));
      this.#shown = first.length;
      this.#parts.more.hidden = this.#shown >= answer.things.length;
      this.#parts.status.textContent = this.#summary(answer);
      this.#count(answer);
      this.#speakOf(answer.language);
    } catch {
      if (!this.#isStopped) this.#failed();
    }
  }

  /** Shows further results, and leads to the first of them. */
  async more(): Promise<void> {
    const [answer, engine] = [this.#answer, this.#engine];
    if (answer === undefined || engine === undefined) return;
    const next = await engine.read(answer, this.#query, this.#shown, this.#shown + FURTHER);
    if (this.#isStopped) return;
    const context = this.#contextOf(answer);
    const lines = next.map((one) => resultItem(one, context));
    this.#parts.results.append(...lines);
    this.#shown += lines.length;
    this.#parts.more.hidden = this.#shown >= answer.things.length || lines.length === 0;
    lines[0]?.querySelector('a')?.focus();
  }

  /** Fills a filter’s list with the values that the answer has. */
  fill(filter: string): void {
    const counts = this.#answer?.counts(filter) ?? {};
    this.#parts.scopes.fill(
      filter,
      filter === 'note'
        ? Object.fromEntries(Object.entries(counts).map(([note, count]) => [noteLabel(note), count]))
        : counts,
    );
  }

  get #isEmpty(): boolean {
    return this.#query.typed === '' && this.#narrowed.size === 0;
  }

  #contextOf({ words, corrected }: Answer): ResultContext {
    const engine = this.#engine;
    const marked = this.#query.typed
      .split(' ')
      .map((word) => corrected.get(word.toLowerCase()) ?? word)
      .join(' ');
    return {
      words,
      marked,
      addressOf: this.#addressOf,
      kindOf: (document) => {
        const note = engine?.noteOf(document);
        return [
          kindLabel(engine?.kindOf(document) ?? ''),
          ...(note === undefined ? [] : [noteLabel(note).toLowerCase()]),
        ].join(', ');
      },
    };
  }

  #summary({ things, isMore, corrected, unread }: Answer): string {
    const { typed } = this.#query;
    const found =
      typed === ''
        ? searchWords.narrowed(things.length)
        : corrected.size === 0
          ? searchWords.found(things.length, typed, isMore)
          : searchWords.foundInstead(typed, [...corrected.values()], things.length);
    return unread.length === 0 ? found : `${found} ${searchWords.unread(unread)}`;
  }

  #count(answer: Answer): void {
    const counts = answer.counts('kind');
    this.#parts.scopes.countKinds(
      Object.fromEntries(Object.entries(counts).map(([kind, count]) => [kindLabel(kind), count])),
    );
  }

  /** A reader who asks in another language is told in it that the edition is in English. */
  #speakOf(language: string | undefined): void {
    const message = language === undefined ? undefined : languageMessage(language);
    if (language === undefined || message === undefined) return;
    const line = makeElement('p', message);
    line.lang = language;
    line.dir = 'auto';
    this.#parts.language.replaceChildren(line);
  }

  #clear(): void {
    this.#parts.results.replaceChildren();
    this.#parts.status.textContent = '';
    this.#parts.scopes.countKinds(undefined);
  }

  /** What begins with a letter or two is a name, which the index has only as whole words. */
  async #nothing(answer: Answer, names: NamedThings | undefined): Promise<void> {
    const found = this.#narrowed.size === 0 ? (names?.find(this.#query) ?? []) : [];
    this.#parts.results.replaceChildren(...found.map((one) => namedItem(one, this.#addressOf)));
    this.#count(answer);
    if (found.length > 0) {
      this.#parts.status.textContent = searchWords.found(found.length, this.#query.typed, false);
      return;
    }
    const only = [...this.#narrowed].filter(([name]) => name !== 'in').flatMap(([, values]) => values);
    const where =
      only.length > 0
        ? searchWords.only(only)
        : this.#narrowed.has('in')
          ? searchWords.here.toLowerCase()
          : searchWords.everything;
    this.#parts.status.textContent =
      answer.unread.length > 0 ? searchWords.unread(answer.unread) : searchWords.nothing(this.#query.typed, where);
    const near = await this.#engine?.near(this.#query).catch(() => []);
    if (!this.#isStopped) this.#offer(near ?? []);
  }

  #failed(): void {
    this.#parts.results.replaceChildren();
    this.#parts.status.textContent = searchWords.failed;
    this.#offer([]);
  }
  #offer(near: readonly { readonly label: string; readonly url: string }[]): void {
    this.#parts.offers.replaceChildren(...offerNodes(searchWords.nearest, near, this.#root));
  }

  readonly #addressOf = (url: string): URL => addressOfThing(url, this.#root);
}
