/** Shows the answer to one query: names at once, then every result in order. Another query stops it. */
import { kindLabel, searchWords } from '../../words/search.ts';
import type { Narrowed } from '../../search/query/document-table.ts';
import type { NamedThing, NamedThings } from '../../search/query/named-things.ts';
import type { Answer } from '../../search/query/answer.ts';
import type { SearchEngine } from '../../search/query/search-engine.ts';
import type { SearchQuery } from '../../search/query/search-query.ts';
import { answerSummary, nothingSummary } from './answer-summary.ts';
import type { AnswerParts } from './box-parts.ts';
import { forEngine, noteLabel } from './for-engine.ts';
import { languageLines } from './language-line.ts';
import { addressOfThing, offerNodes } from './offer-nodes.ts';
import { resultContext } from './result-context.ts';
import { namedItem, resultItem } from './result-items.ts';
import { ResultList } from './result-list.ts';

/** How many results are shown at first, and how many each further step adds. */
const FIRST = 6;
const FURTHER = 20;

export class SearchAnswer {
  readonly #query: SearchQuery;
  readonly #narrowed: Narrowed;
  readonly #root: URL;
  readonly #parts: AnswerParts;
  readonly #list: ResultList;
  #engine: SearchEngine | undefined;
  #answer: Answer | undefined;
  /** Index of the next result to read. */
  #next = 0;
  /** How many results have texts that are not on the device. */
  #lost = 0;
  #isStopped = false;
  #placing: Promise<void> | undefined;

  constructor(query: SearchQuery, narrowed: Narrowed, root: URL, parts: AnswerParts) {
    [this.#query, this.#narrowed, this.#root, this.#parts] = [query, narrowed, root, parts];
    this.#list = new ResultList(parts.results, this.#addressOf);
    parts.offers.replaceChildren();
    parts.language.replaceChildren();
    parts.more.hidden = true;
    if (this.#isEmpty) this.#clear();
  }

  stop(): void {
    this.#isStopped = true;
  }

  /** Shows names, until the whole answer has come. */
  showNames(names: NamedThings | undefined): void {
    if (names === undefined || this.#isStopped || this.#answer !== undefined || this.#narrowed.size > 0) return;
    const found = names.find(this.#query);
    if (found.length > 0) this.#list.show(found.map((one) => namedItem(one, this.#addressOf)));
  }

  /** Shows the place of the text that the words name, before everything else, as soon as it is known. */
  awaitPlace(finding: Promise<NamedThing | undefined>): void {
    this.#placing = finding.then((place) => {
      if (place === undefined || this.#isStopped || this.#narrowed.size > 0) return;
      this.#list.place = place;
      if (this.#answer !== undefined) this.#parts.status.textContent = this.#summary;
    });
  }

  /** Whether the listed results answer this query, and not the one before. */
  get isListed(): boolean {
    return !this.#list.isEmpty || this.#answer !== undefined;
  }

  async show(engine: Promise<SearchEngine>, names: NamedThings | undefined): Promise<void> {
    if (this.#isEmpty) return;
    if (this.#parts.results.childElementCount === 0) this.#parts.status.textContent = searchWords.searching;
    try {
      await this.#answerWith(await engine, names);
    } catch {
      if (!this.#isStopped) this.#failed();
    }
    await this.#placing;
    this.#announce();
  }

  async #answerWith(engine: SearchEngine, names: NamedThings | undefined): Promise<void> {
    this.#engine = engine;
    const answer = await engine.ask(this.#query, forEngine(this.#narrowed));
    // Another key was pressed: the texts of this answer are not worth loading.
    if (this.#isStopped) return;
    const { results: first, lost, next } = await engine.read(answer, 0, FIRST);
    // The compiler assumes that nothing has changed in the meantime.
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
    if (this.#isStopped) return;
    this.#answer = answer;
    this.#parts.language.replaceChildren(...languageLines(this.#query.typed, answer));
    if (answer.things.length === 0) return this.#nothing(answer, names);
    const context = resultContext(answer, this.#query, engine, this.#addressOf);
    this.#list.show(first.map((one) => resultItem(one, context)));
    this.#next = next;
    this.#parts.more.hidden = next >= answer.things.length;
    this.#lost = lost;
    this.#parts.status.textContent = this.#summary;
    this.#count(answer);
  }

  /** Shows further results, and leads to the first of them. */
  async more(): Promise<void> {
    const [answer, engine] = [this.#answer, this.#engine];
    if (answer === undefined || engine === undefined) return;
    const { results, lost, next } = await engine.read(answer, this.#next, this.#next + FURTHER);
    if (this.#isStopped) return;
    const context = resultContext(answer, this.#query, engine, this.#addressOf);
    const lines = results.map((one) => resultItem(one, context));
    this.#list.add(lines);
    this.#next = next;
    this.#parts.more.hidden = next >= answer.things.length;
    if (lost > 0) {
      this.#lost += lost;
      this.#parts.status.textContent = this.#summary;
      this.#announce();
    }
    lines[0]?.querySelector('a')?.focus();
  }

  /** Fills a filter’s list with the values that the answer has. */
  fill(filter: string): void {
    const counts = this.#answer?.counts(filter) ?? {};
    const named = filter === 'note' ? underLabels(counts, noteLabel) : counts;
    this.#parts.scopes.fill(filter, named, this.#answer?.isMore);
  }

  get #summary(): string {
    const answer = this.#answer;
    if (answer === undefined) return '';
    const count = answer.things.length + (this.#list.isPlaceApart ? 1 : 0);
    return answerSummary(this.#query.typed, answer, count, this.#lost);
  }

  get #isEmpty(): boolean {
    return this.#query.typed === '' && this.#narrowed.size === 0;
  }

  #count(answer: Answer): void {
    this.#parts.scopes.countKinds(underLabels(answer.counts('kind'), kindLabel), answer.isMore);
  }

  /** The whole answer is there. */
  #announce(): void {
    if (!this.#isStopped) this.#parts.announcement.say(this.#parts.status.textContent);
  }

  #clear(): void {
    this.#parts.results.replaceChildren();
    this.#parts.status.textContent = '';
    this.#parts.scopes.countKinds(undefined);
  }

  /** A name may begin with one or two typed letters; the index only has whole words. */
  async #nothing(answer: Answer, names: NamedThings | undefined): Promise<void> {
    const found = this.#narrowed.size === 0 ? (names?.find(this.#query) ?? []) : [];
    this.#list.show(found.map((one) => namedItem(one, this.#addressOf)));
    this.#count(answer);
    const count = this.#parts.results.childElementCount;
    if (count > 0) {
      this.#parts.status.textContent = searchWords.found(count, this.#query.typed, false);
      return;
    }
    this.#parts.status.textContent = nothingSummary(this.#query.typed, answer, this.#narrowed);
    const near = await this.#engine?.near(this.#query).catch(() => []);
    if (!this.#isStopped) this.#offer(near ?? []);
  }

  #failed(): void {
    this.#list.show([]);
    this.#parts.status.textContent = searchWords.failed;
    this.#offer([]);
  }
  #offer(near: readonly { readonly label: string; readonly url: string }[]): void {
    this.#parts.offers.replaceChildren(
      ...offerNodes(searchWords.nearest, near, this.#root, this.#engine?.scripts ?? {}),
    );
  }

  readonly #addressOf = (url: string): URL => addressOfThing(url, this.#root);
}

function underLabels(counts: Readonly<Record<string, number>>, labelOf: (value: string) => string) {
  return Object.fromEntries(Object.entries(counts).map(([value, count]) => [labelOf(value), count]));
}
