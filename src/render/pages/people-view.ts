/** The authors with their annotations, and the newest annotations: computed from the files and their history. */
import type { Annotation } from '../../edition/annotation.ts';
import type { Edition, Person } from '../../edition/edition.ts';
import { newestAnnotations, type DatedAnnotation, type FileHistory } from '../../edition/resolve/newest.ts';
import { FEED, siteUrl } from '../../site-files.ts';
import { annotationFormUrl, annotationUrl, citeUrl, correctionUrl } from '../../urls.ts';
import { entryUrl } from '../../entry-urls.ts';
import { nameWords } from '../../words/names.ts';
import { peopleWords } from '../../words/people.ts';
import { KIND_WORDS } from '../../words/vocabulary.ts';
import { readableDate } from '../../words/dates.ts';
import { reviewWords } from '../../words/reviews.ts';
import { reviewedTexts } from './checked-of.ts';
import { essayHtml } from '../text/prose.ts';
import { lemmaOf } from '../text/lemma.ts';
import { passageName } from '../text/references.ts';

export interface PeopleView {
  readonly kind: 'people';
  readonly title: string;
  readonly people: readonly PersonView[];
  /** How the commentary was made; HTML, empty if no text says it. */
  readonly made: string;
  /** The annotations that came last. */
  readonly newest: readonly {
    readonly url: string;
    readonly place: string;
    readonly lemma: string;
    readonly kind: string;
    readonly by: string;
    readonly date: string;
  }[];
  readonly feedUrl: string;
  readonly formUrl: string;
}

export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly url: string | undefined;
  readonly note: string;
  readonly count: string;
  /** How many texts were compared with their sources; empty if none was. */
  readonly readings: string;
  readonly kinds: string;
  /** “from … to …”; nothing if nothing was written. */
  readonly span: string;
  readonly correctionUrl: string;
  readonly citeUrl: string;
}

const NEWEST = 12;

export function peopleView(edition: Edition, history: FileHistory): PeopleView {
  const dated = newestAnnotations(edition.annotations, history);
  const texts = reviewedTexts(edition);
  return {
    kind: 'people',
    title: peopleWords.title,
    people: edition.people.map((person) => personView(person, dated, texts)),
    made: edition.made === undefined ? '' : essayHtml(edition.made.prose, edition),
    newest: dated.slice(0, NEWEST).map(({ annotation, added }) => ({
      url: annotationUrl(annotation),
      place: passageName(annotation.anchor.passage, edition),
      lemma: lemmaOf(annotation, edition),
      kind: KIND_WORDS[annotation.kind].one,
      by: annotation.by.name,
      date: readableDate(added),
    })),
    feedUrl: siteUrl(FEED),
    formUrl: annotationFormUrl(),
  };
}

function personView(
  person: Person,
  dated: readonly DatedAnnotation[],
  texts: ReturnType<typeof reviewedTexts>,
): PersonView {
  const { id, name, url, note, annotations } = person;
  const read = texts
    .map(({ reviews }) => reviews.filter(({ by }) => by === person).length)
    .filter((count) => count > 0);
  const byKind = [...Map.groupBy(annotations, ({ kind }: Annotation) => kind)].map(([kind, of]) =>
    peopleWords.kind(kind, of.length),
  );
  const days = dated
    .filter(({ annotation }) => annotation.by.id === id)
    .map(({ added }) => added)
    .toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const span =
    first === undefined || last === undefined ? '' : peopleWords.span(readableDate(first), readableDate(last));
  return {
    id,
    name,
    url,
    note: note ?? '',
    count: annotations.length === 0 && read.length > 0 ? '' : nameWords.annotations(annotations.length),
    readings:
      read.length === 0
        ? ''
        : reviewWords.readings(
            read.reduce((sum, count) => sum + count),
            read.length,
          ),
    kinds: byKind.join(', '),
    span,
    correctionUrl: correctionUrl('person', id),
    citeUrl: citeUrl(entryUrl('person', person)),
  };
}
