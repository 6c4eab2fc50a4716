/** Who wrote what, and what came last: computed from the files and their history. */
import type { Annotation, Edition, Person } from '../../edition/edition.ts';
import { newestAnnotations, type DatedAnnotation, type FileHistory } from '../../edition/resolve/newest.ts';
import { FEED, siteUrl } from '../../site-files.ts';
import { annotationFormUrl, annotationUrl } from '../../urls.ts';
import { nameWords } from '../../words/names.ts';
import { peopleWords } from '../../words/people.ts';
import { KIND_WORDS } from '../../words/vocabulary.ts';
import { readableDate } from '../../words/dates.ts';
import { lemmaOf } from '../text/lemma.ts';
import { passageName } from '../text/references.ts';

export interface PeopleView {
  readonly kind: 'people';
  readonly title: string;
  readonly people: readonly PersonView[];
  /** The last annotations that came. */
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
  readonly kinds: string;
  /** “from … to …”; nothing where nothing was written. */
  readonly span: string;
}

const NEWEST = 12;

export function peopleView(edition: Edition, history: FileHistory): PeopleView {
  const dated = newestAnnotations(edition.annotations, history);
  return {
    kind: 'people',
    title: peopleWords.title,
    people: edition.people.map((person) => personView(person, dated)),
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

function personView({ id, name, url, note, annotations }: Person, dated: readonly DatedAnnotation[]): PersonView {
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
    count: nameWords.annotations(annotations.length),
    kinds: byKind.join(', '),
    span,
  };
}
