/** All measurements, each as a drawing and as a table of the same values. */
import type { Edition, Figure } from '../../edition/edition.ts';
import { entryUrl } from '../../entry-urls.ts';
import { citeUrl, correctionUrl, passageUrl } from '../../urls.ts';
import { citationView, type CitationView } from '../text/citations.ts';
import { readableDate } from '../../words/dates.ts';
import { passageName } from '../text/references.ts';
import { hueOf } from './site-view.ts';
import { figureWords } from '../../words/figures.ts';
import { nameWords } from '../../words/names.ts';
import { siteWords } from '../../words/site.ts';

export interface FiguresView {
  readonly kind: 'figures';
  readonly title: string;
  readonly lede: string;
  readonly figures: readonly FigureView[];
}

export interface FigureView {
  readonly id: string;
  readonly url: string;
  readonly correctionUrl: string;
  readonly citeUrl: string;
  readonly title: string;
  readonly unit: string;
  readonly note: string | undefined;
  readonly rows: readonly FigureRow[];
  readonly bears: readonly { readonly label: string; readonly url: string; readonly hue: number }[];
}

export interface FigureRow {
  /** Who or what, and when, as far as rows differ in it. */
  readonly label: string;
  readonly value: string;
  /** Share of the greatest value, in thousandths: the length of its bar. A single value has no bar. */
  readonly length: number | undefined;
  readonly citation: CitationView;
}

export function figuresView(edition: Edition): FiguresView {
  return {
    kind: 'figures',
    title: siteWords.section.figures,
    lede: figureWords.lede,
    figures: edition.figures.map((figure) => figureView(figure, edition)),
  };
}

export function figureView(figure: Figure, edition: Edition): FigureView {
  const { id, title, unit, note, points, passages, goals, reviews } = figure;
  const greatest = Math.max(...points.map(({ value }) => Math.abs(value)));
  const labels = new Set(points.map(({ label }) => label));
  const dates = new Set(points.map(({ date }) => date));
  const numbers = new Intl.NumberFormat(edition.info.language);
  return {
    id,
    title,
    unit,
    note,
    url: entryUrl('figure', figure),
    correctionUrl: correctionUrl('figure', id),
    citeUrl: citeUrl(entryUrl('figure', figure)),
    rows: points.map(({ label, date, value, citation }) => ({
      label: [
        labels.size > 1 || dates.size === 1 ? label : '',
        dates.size > 1 || labels.size === 1 ? readableDate(date) : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
      value: numbers.format(value),
      length: points.length === 1 || greatest === 0 ? undefined : Math.round((Math.abs(value) / greatest) * 1000),
      citation: citationView(citation, edition, reviews),
    })),
    bears: [
      ...passages.map((passage) => ({
        label: passageName(passage, edition),
        url: passageUrl(passage),
        hue: hueOf(passage),
      })),
      ...goals.map((goal) => ({ label: nameWords.goal(goal.number), url: entryUrl('goal', goal), hue: 0 })),
    ],
  };
}
