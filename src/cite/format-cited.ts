/**
 * Citations of many things. Most differ only in the end of the title and in the address. These are formatted once, with
 * stand-ins, for all that have the same author, day and work.
 */
import { linkAttributes } from '../render/text/link-attributes.ts';
import { citingWords } from '../words/citing.ts';
import { citeWords } from '../words/cite.ts';
import { inStyles, STAND_IN, type InStyles } from './citation-styles.ts';
import type { Cited } from './cited.ts';
import type { CslJsonItem } from './csl-json.ts';

export interface FormattedCitations {
  /** How each style writes the day of reading in each month, from the first on, with `{d}` and `{y}`. */
  readonly days: InStyles<readonly string[]>;
  /** HTML. */
  readonly of: ReadonlyMap<Cited, InStyles<string>>;
}

/** Returns what was made of the same material before, or makes it. */
export type Keep = <Made>(material: unknown, make: () => Promise<Made>) => Promise<Made>;

/** @param address returns the full address of a path of the site, if it is known; otherwise the path itself */
export async function formatCited(
  all: readonly Cited[],
  keep: Keep,
  address: (path: string) => string,
): Promise<FormattedCitations> {
  const days = await keep('days', async () => {
    const { dayForms } = await loadProcessor();
    return inStyles((id) => dayForms(id).map(withoutStandIns));
  });
  const templates = new Map<string, InStyles<string>>();
  const of = new Map<Cited, InStyles<string>>();
  const fill = (cited: Cited, template: InStyles<string>) =>
    of.set(
      cited,
      inStyles((id) => filled(template[id], days[id][STAND_IN.month - 1] ?? '', cited, address)),
    );
  for (const cited of all.filter(({ isOfOthers }) => !isOfOthers)) {
    const item = standInItem(cited);
    const key = JSON.stringify(item);
    const template = templates.get(key) ?? (await keep(item, () => formatWhole(item)));
    templates.set(key, template);
    fill(cited, template);
  }
  const works = all.filter(({ isOfOthers }) => isOfOthers);
  const items = works.map(({ item }) => workItem(item));
  const written = await keep(items, async () => {
    const { formatWorks } = await import('./format-works.ts');
    return formatWorks(
      items,
      inStyles((id) => days[id].map((form) => form.replaceAll(/\{[dy]\}|[,\s]/gu, ''))),
    );
  });
  for (const [index, cited] of works.entries()) {
    const template = written[index];
    if (template !== undefined) fill(cited, template);
  }
  return { days, of };
}

const LABEL = 'Xlabelx';
const ADDRESS = 'https://address.invalid/';
/** Stands for a sign that begins markup; no text contains it (Unicode, “Private-use characters”). */
const LESS = '\uE03C';
const READ = { 'date-parts': [[STAND_IN.year, STAND_IN.month, STAND_IN.day]] };

/** Signs in a label that a style may change: quotation marks within quotation marks, signs before a full stop. */
const CHANGED = /["“”‘'«»]|[.?!:,]$/u;

/** The item with stand-ins for its address, its day of reading and, if no style changes it, its label. */
function standInItem({ label, work, item }: Cited): CslJsonItem {
  const { version, ...rest } = item;
  // The processor never gets anything that looks like markup.
  const end = CHANGED.test(label) && !label.includes('<') ? label : LABEL;
  const title = work === undefined ? end : citingWords.place(work, end);
  const container = item['container-title'];
  const named = (name: string) => (version === undefined ? name : citingWords.version(name, version));
  return {
    ...rest,
    id: 'cited',
    title: asItStands(container === undefined ? named(title) : title),
    ...(container === undefined ? {} : { 'container-title': asItStands(named(container)) }),
    URL: ADDRESS,
    accessed: READ,
  };
}

/** A work of others without its address and the day of reading, which belong together. */
function workItem({ accessed: _, note: __, URL, ...item }: CslJsonItem): CslJsonItem {
  // The processor never gets anything that looks like markup.
  const safe = JSON.parse(JSON.stringify(item).replaceAll('<', LESS)) as CslJsonItem;
  return { ...safe, id: 'cited', ...(URL === undefined ? {} : { URL: ADDRESS, accessed: READ }) };
}

async function formatWhole(item: CslJsonItem): Promise<InStyles<string>> {
  const { formatCitation } = await loadProcessor();
  const { genre } = item;
  return inStyles((id) => {
    const html = formatCitation(id, item);
    if (genre === undefined || html.toLowerCase().includes(genre.toLowerCase())) return html;
    // A style that does not say what kind of text it is gets it in the title, so that a caveat is never lost.
    return formatCitation(id, { ...item, title: item.title.replace(/(?=<\/span>$)/u, ` [${genre}]`) });
  });
}

/** A build that keeps everything already does not load the processor. */
function loadProcessor() {
  return import('./format-citation.ts');
}

function filled(template: string, day: string, cited: Cited, address: (path: string) => string): string {
  const { label, url, item, isOfOthers } = cited;
  const standIn = day.replace('{d}', String(STAND_IN.day)).replace('{y}', String(STAND_IN.year));
  return template
    .replace(LABEL, () => `<span data-label>${escaped(label)}</span>`)
    .replace(ADDRESS, () =>
      isOfOthers ? linkOf(item.URL ?? '') : `<a data-address href="${escaped(url)}">${escaped(address(url))}</a>`,
    )
    .replaceAll(LESS, '&lt;')
    .replace(standIn, () => `<span data-day>${citeWords.day}</span>`);
}

function linkOf(address: string): string {
  const attributes = Object.entries<string>({ ...linkAttributes(address) }).map(
    ([name, value]) => ` ${name}="${escaped(value)}"`,
  );
  return `<a${attributes.join('')}>${escaped(address)}</a>`;
}

function withoutStandIns(day: string): string {
  return day.replace(String(STAND_IN.day), '{d}').replace(String(STAND_IN.year), '{y}');
}

/** Words whose capitals no style changes. */
function asItStands(words: string): string {
  return `<span class="nocase">${words}</span>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
