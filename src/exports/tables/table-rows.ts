/** The rows of the tables, made from the values of `edition.json`. */
import type { EditionJson } from '../edition-json-schema.ts';
import type { TableName } from '../formats.ts';
import { alignmentsOf, mentionsOf, parallelsOf } from '../passage-file-json.ts';
import type { AnnotationJson } from '../passage-json-schemas.ts';

/** A cell; absent if there is nothing to say. */
type Cell = string | number | boolean | undefined;
export type Row = Readonly<Record<string, Cell>>;

/** Ids in one cell are separated by a space: no id contains one. */
const SEPARATOR = ' ';

export const TABLE_ROWS: Readonly<Record<TableName, (json: EditionJson) => readonly Row[]>> = {
  passages: ({ passages }) =>
    passages.map(({ id, kind, number, chapter, title, text, url, introduction, why, noneFound }) => ({
      id,
      kind,
      number,
      chapter,
      title,
      text,
      why,
      introduction: introduction?.text,
      introduction_sources: introduction && JSON.stringify(introduction.sources),
      introduction_reviews: introduction && JSON.stringify(introduction.reviews),
      none_found: noneFound && JSON.stringify(noneFound),
      url,
    })),
  sentences: ({ passages }) =>
    passages.flatMap(({ id: passage, sentences }) =>
      sentences.map(({ id, text, start, end, url }) => ({ passage, sentence: id, text, start, end, url })),
    ),
  annotations: ({ annotations }) => annotations.map(annotationRow),
  quotations: ({ annotations }) =>
    annotations.flatMap(({ id: annotation, passage, part, quotes }) =>
      quotes.map(({ exact, prefix, suffix, start, end }, index) => ({
        annotation,
        number: index + 1,
        passage,
        part,
        exact,
        prefix,
        suffix,
        start,
        end,
      })),
    ),
  mentions: (json) =>
    json.passages.flatMap(({ id: passage }) =>
      mentionsOf(passage, json).map(({ kind, id, name, part, sentence, exact, start, end }) => ({
        passage,
        part,
        sentence: sentence ?? undefined,
        start,
        end,
        exact,
        kind,
        id,
        name,
      })),
    ),
  parallels: (json) =>
    json.passages.flatMap(({ id: passage }) =>
      parallelsOf(passage, json).map(({ instrument, title, at, relation, text }) => ({
        passage,
        instrument,
        title,
        at,
        relation,
        text,
      })),
    ),
  alignments: (json) =>
    json.passages.flatMap(({ id: passage }) =>
      alignmentsOf(passage, json).map(({ goal, target, label, relation, part, evidence, because }) => ({
        passage,
        goal,
        target,
        label,
        relation,
        part,
        evidence,
        because,
      })),
    ),
  figures: ({ figures }) =>
    figures.flatMap(({ id, title, unit, note, passages, goals, points }) =>
      points.map((point) => ({
        figure: id,
        title,
        label: point.label,
        date: point.date,
        value: point.value,
        unit,
        note,
        passages: passages.join(SEPARATOR),
        goals: goals.join(SEPARATOR),
        source: point.source,
        at: point.at,
      })),
    ),
};

function annotationRow(annotation: AnnotationJson): Row {
  const { id, passage, letter, kind, scope, part, isOmission, sentences, by, date, text, html, sources, reviews, url } =
    annotation;
  return {
    id,
    passage,
    letter,
    kind,
    scope,
    part,
    sentences: sentences.join(SEPARATOR),
    is_omission: isOmission,
    ...ownCells(annotation),
    text,
    html,
    sources: JSON.stringify(sources),
    reviews: JSON.stringify(reviews),
    by,
    date,
    assistance: annotation.assistance,
    url,
  };
}

/** Every annotation has the cells of all kinds, so that they form columns. */
function ownCells(annotation: AnnotationJson): Row {
  const { kind } = annotation;
  const wording = kind === 'wording' ? annotation : undefined;
  return {
    reading: wording?.reading,
    effect: wording?.effect,
    basis: wording?.basis,
    confidence: wording?.confidence,
    witnesses: wording?.witnesses.join(SEPARATOR),
    is_crux: wording?.isCrux,
    instruments: kind === 'parallel' ? annotation.instruments.join(SEPARATOR) : undefined,
    positions: kind === 'debate' ? JSON.stringify(annotation.positions) : undefined,
  };
}
