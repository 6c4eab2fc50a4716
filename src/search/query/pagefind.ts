/** The part of Pagefind's JavaScript interface that the search uses. */
import { PAGEFIND_SCRIPT } from '../../site-files.ts';

export interface Pagefind {
  options: (options: {
    readonly baseUrl: string;
    readonly noWorker: boolean;
    readonly excerptLength: number;
    readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
  }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string | null, options?: { readonly filters?: PagefindFilters }) => Promise<PagefindFound>;
  preload: (query: string, options?: { readonly filters?: PagefindFilters }) => Promise<void>;
}

/** By name of a filter: a value that is asked for, or several of which one is enough. */
export type PagefindFilters = Readonly<
  Record<
    string,
    string | { readonly any: readonly string[] } | { readonly none: readonly string[] } | { readonly not: string }
  >
>;

export interface PagefindFound {
  readonly results: readonly PagefindResult[];
  /** By name of a filter that was used before, and by value: how many results have it. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data: () => Promise<PagefindData>;
}

export interface PagefindData {
  readonly url: string;
  readonly content: string;
  /** HTML in which only `<mark>` stands. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** How much a hit in a name or in a hidden alias counts beside a hit in the words. */
const META_WEIGHTS = { title: 4, aliases: 0.5 };
const EXCERPT_WORDS = 26;

let loading: Promise<Pagefind> | undefined;

/**
 * Loads Pagefind once.
 * @param root address of the site's root, under which its index lies
 * @throws Error where the index cannot be fetched; the next call tries again
 */
export function loadPagefind(root: URL): Promise<Pagefind> {
  loading ??= open(root).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function open(root: URL): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ new URL(PAGEFIND_SCRIPT, root).href)) as Pagefind;
  // Without a worker: it would be as large as the script again, and be fetched after it, which takes longer than all
  // its searches.
  await pagefind.options({
    noWorker: true,
    baseUrl: root.pathname,
    excerptLength: EXCERPT_WORDS,
    ranking: { metaWeights: META_WEIGHTS },
  });
  await pagefind.init();
  return pagefind;
}
