/** How the parts of a page are cited, as a page of its own. */
import { STYLE_IDS, type StyleId } from '../../cite/citation-styles.ts';
import type { Cited } from '../../cite/cited.ts';
import type { CitePage } from '../../cite/cite-pages.ts';
import type { FormattedCitations } from '../../cite/format-cited.ts';
import { FORM_IDS, placedItem, referenceForms, type FormId } from '../../cite/reference-forms.ts';
import { downloadFile, siteUrl } from '../../site-files.ts';
import { citeUrl, sectionUrl } from '../../urls.ts';
import { citeWords } from '../../words/cite.ts';
import { citingWords } from '../../words/citing.ts';

export interface CiteView {
  readonly title: string;
  readonly description: string;
  readonly back: { readonly label: string; readonly url: string };
  /** Forms of days, for `days` of `cited-places`. */
  readonly days: string;
  readonly cited: readonly CitedView[];
  /** On the page of the whole: all others. */
  readonly groups: readonly {
    readonly heading: string;
    readonly links: readonly { readonly label: string; readonly url: string }[];
  }[];
  readonly further: readonly { readonly label: string; readonly url: string }[];
}

export interface CitedView {
  readonly id: string;
  readonly label: string;
  /** Absent if it is not a place of the edition. */
  readonly url: string | undefined;
  /** Each as HTML. */
  readonly styles: readonly { readonly id: StyleId; readonly name: string; readonly html: string }[];
  readonly lines: readonly { readonly words: string; readonly url: string | undefined }[];
  readonly forms: readonly {
    readonly id: FormId;
    readonly name: string;
    /** The subject of this form, for readers who hear only this label. */
    readonly label: string;
    /** HTML. */
    readonly html: string;
  }[];
}

/** The citations on the page of a source. */
export interface SourceCitations {
  readonly days: string;
  readonly cited: CitedView;
}

/**
 * @param pages all of them, which that of the whole lists
 * @param address returns the full address of a path of the site, if it is known
 */
export function citeView(
  page: CitePage,
  pages: readonly CitePage[],
  formatted: FormattedCitations,
  address: (path: string) => string,
): CiteView {
  const { url, name, group } = page;
  const listed = Map.groupBy(group === undefined ? pages : [], (other) => other.group);
  listed.delete(undefined);
  return {
    title: citeTitle(page),
    description: citeWords.describe(name),
    back: { label: citeWords.back(name), url },
    days: daysOf(formatted),
    cited: page.cited.map((cited) => citedView(cited, formatted, address)),
    groups: [...listed].map(([heading = '', others]) => ({
      heading,
      links: others.map((other) => ({ label: other.name, url: citeUrl(other.url) })),
    })),
    further:
      group === undefined
        ? [
            { label: citeWords.sources, url: sectionUrl('sources') },
            { label: citeWords.bibliography, url: siteUrl(downloadFile('bibliography.bib')) },
          ]
        : [{ label: citeWords.all, url: sectionUrl('cite') }],
  };
}

/** Title of a page of citations. */
export function citeTitle({ group, name }: CitePage): string {
  return group === undefined ? citeWords.title : citeWords.titleOf(name);
}

/** Citations of the work of others, for its own page. */
export function sourceCitations(cited: Cited, formatted: FormattedCitations): SourceCitations {
  return { days: daysOf(formatted), cited: citedView(cited, formatted, (path) => path) };
}

/** By style: a pattern, and the months that replace its `{m}`. */
function daysOf({ days }: FormattedCitations): string {
  return JSON.stringify(Object.fromEntries(Object.entries(days).map(([style, forms]) => [style, inShort(forms)])));
}

function inShort(forms: readonly string[]): string {
  const [first = ''] = forms;
  const same = (of: (length: number) => string, is: (form: string, part: string) => boolean) =>
    [...first].map((_, index) => of(first.length - index)).find((part) => forms.every((form) => is(form, part))) ?? '';
  const begin = same(
    (length) => first.slice(0, length),
    (form, part) => form.startsWith(part),
  );
  const end = same(
    (length) => first.slice(-length),
    (form, part) => form.endsWith(part),
  );
  return [`${begin}{m}${end}`, ...forms.map((form) => form.slice(begin.length, form.length - end.length))].join('|');
}

function citedView(cited: Cited, formatted: FormattedCitations, address: (path: string) => string): CitedView {
  const { id, label, url, item, lines, isOfOthers } = cited;
  const html = formatted.of.get(cited);
  const said = lines.map((line) =>
    line.url === undefined ? line.words : citingWords.at(line.words, address(line.url)),
  );
  const forms = referenceForms(isOfOthers ? item : placedItem(item, address(url), said));
  return {
    id,
    label,
    url: isOfOthers ? undefined : url,
    styles: STYLE_IDS.map((style) => ({ id: style, name: citeWords.styles[style], html: html?.[style] ?? '' })),
    lines: lines.map((line) => ({ words: line.words, url: line.url })),
    forms: FORM_IDS.map((form) => ({
      id: form,
      name: citeWords.forms[form],
      label: citingWords.place(citeWords.forms[form], label),
      html: forms[form].replaceAll('\r', '').replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    })),
  };
}
