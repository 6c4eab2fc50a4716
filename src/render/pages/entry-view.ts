/** The two forms that most sections share: an index of entries, and an entry. Plain data. */
import type { CitationView } from '../text/citations.ts';
import type { InstrumentsTable } from './instruments-table.ts';
import type { BacklinkGroup } from '../text/references.ts';

export interface IndexView {
  readonly kind: 'index';
  readonly title: string;
  readonly lede: string;
  /** Other pages that show the same in another order. */
  readonly also?: {
    readonly heading: string;
    readonly links: readonly { readonly label: string; readonly url: string }[];
  };
  /** A picture of the whole before the list. */
  readonly table?: InstrumentsTable;
  readonly groups: readonly { readonly heading: string; readonly items: readonly IndexItem[] }[];
}

export interface IndexItem {
  /** HTML. */
  readonly label: string;
  readonly url: string;
  /** One line on it; HTML. */
  readonly about: string;
  /** The number at its end, in words: “3 sentences”. */
  readonly count: string;
}

export interface EntryView {
  readonly kind: 'entry';
  readonly title: string;
  /** The title with its languages marked; HTML. */
  readonly titleHtml: string;
  /** Its kind in words, above its title. */
  readonly genus: string;
  readonly genusUrl: string;
  readonly description: string;
  readonly facts: readonly Fact[];
  /** First paragraph, which previews show; HTML. */
  readonly first: string;
  /** Further blocks; HTML. */
  readonly rest: string;
  readonly sources: readonly CitationView[];
  /** Sentences and the like, each with an address. */
  readonly places: readonly { readonly heading: string; readonly items: readonly PlaceView[] }[];
  readonly backlinks: readonly BacklinkGroup[];
}

/** An entry’s page, with the page where a mistake in it is reported. */
export interface CorrigibleEntry extends EntryView {
  readonly correctionUrl: string;
  /** Address of its citations; those of a source are on its page. */
  readonly citeUrl: string | undefined;
}

/** A line of the entry's table. HTML if it is marked as such. */
export interface Fact {
  readonly label: string;
  readonly html: string;
}

export interface PlaceView {
  /** Element id, if something leads to it. */
  readonly id?: string;
  readonly label: string;
  readonly url: string;
  /** Paragraphs: the words at the place, or statements about them; HTML. */
  readonly paragraphs: readonly string[];
}
