import type { Annotation, Edition, KindWithFields } from '../../edition/edition.ts';
import { forKind, type PerKind } from '../../edition/for-kind.ts';
import { proseText } from '../../edition/prose/prose-text.ts';
import { shortCitation } from '../../render/text/citations.ts';
import { readableDate } from '../../words/dates.ts';
import { lemmaOf } from '../../render/text/lemma.ts';
import { passageName } from '../../render/text/references.ts';
import { annotationUrl, eventUrl, figureUrl, passageUrl, sourceUrl } from '../../urls.ts';
import { nameWords } from '../../words/names.ts';
import { searchWords } from '../../words/search.ts';
import { KIND_WORDS } from '../../words/vocabulary.ts';
import { goalName, passageFilters, type SearchRecord } from './records.ts';

const { kinds } = searchWords;

export const COMMENTARY_RECORDS = {
  annotation: annotationRecords,
  event: eventRecords,
  figure: figureRecords,
  source: sourceRecords,
};

function annotationRecords(edition: Edition): readonly SearchRecord[] {
  return edition.annotations.map((annotation) => {
    const { passage } = annotation.anchor;
    return {
      url: annotationUrl(annotation),
      kind: kinds.annotation,
      label: nameWords.noteOf(passageName(passage, edition), annotation.letter),
      text: annotationText(annotation, edition),
      aliases: [],
      filters: { ...passageFilters([passage]), note: [KIND_WORDS[annotation.kind].many], in: [passageUrl(passage)] },
    };
  });
}

function eventRecords({ timeline }: Edition): readonly SearchRecord[] {
  return timeline.map((event) => ({
    url: eventUrl(event),
    kind: kinds.event,
    label: `${event.title} (${readableDate(event.date)})`,
    title: event.title,
    text: event.text,
    aliases: [event.date, readableDate(event.date)],
    filters: passageFilters(event.passages),
  }));
}

function figureRecords({ figures }: Edition): readonly SearchRecord[] {
  return figures.map((figure) => ({
    url: figureUrl(figure),
    kind: kinds.figure,
    label: figure.title,
    title: figure.title,
    text: [figure.unit, ...new Set(figure.points.map(({ label }) => label)), figure.note ?? ''].join('. '),
    aliases: [],
    filters: { ...passageFilters(figure.passages), goal: figure.goals.map(goalName) },
  }));
}

function sourceRecords({ sources }: Edition): readonly SearchRecord[] {
  return sources.map((source) => ({
    url: sourceUrl(source),
    kind: kinds.source,
    label: shortCitation(source),
    text: `${source.csl.title}, ${shortCitation(source)}`,
    aliases: [],
    filters: {},
  }));
}

/** An annotation's words are not its title, or it would stand before the sentence that it quotes. */
function annotationText(annotation: Annotation, edition: Pick<Edition, 'info'>): string {
  const { before = [], after = [] } = forKind<OwnWords>(annotation, OWN_WORDS) ?? {};
  return [lemmaOf(annotation, edition), ...before, proseText(annotation.prose), ...after].join('. ');
}

interface OwnWords {
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

/** Words in the fields of a kind, before and after the prose. */
const OWN_WORDS: PerKind<KindWithFields, OwnWords> = {
  wording: ({ reading }) => ({ before: reading === undefined ? [] : [reading] }),
  // An instrument is found itself.
  parallel: () => ({}),
  debate: ({ positions }) => ({ after: positions.map(({ holder, says }) => `${holder}: ${says}`) }),
};
