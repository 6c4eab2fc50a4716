/** How much of the text is annotated, counted from the edition. */
import { VOICES } from '../../edition/vocabularies.ts';
import type { Annotation } from '../../edition/annotation.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Passage, Sentence } from '../../edition/passage.ts';
import { ANNOTATION_KINDS, type AnnotationKind } from '../../edition/kinds.ts';
import { passageUrl, sentenceUrl } from '../../urls.ts';
import { passageHeading, passageName } from '../text/references.ts';
import { heardCountries } from '../../edition/heard-countries.ts';
import { assistanceOf } from '../../edition/resolve/assistance-of.ts';
import { leastSeen, reviewedTexts } from './checked-of.ts';
import { hueOf } from './site-view.ts';
import { capitalized, KIND_WORDS, VOICE_WORDS } from '../../words/vocabulary.ts';
import { reviewWords, type Checked } from '../../words/reviews.ts';
import { coverageWords } from '../../words/coverage.ts';
import { entryWords } from '../../words/entries.ts';
import { nameWords } from '../../words/names.ts';
import { siteWords } from '../../words/site.ts';

export interface CoverageView {
  readonly kind: 'coverage';
  readonly title: string;
  readonly lede: string;
  readonly kinds: readonly (Tally & { readonly annotations: number })[];
  readonly voices: readonly (Tally & { readonly positions: number })[];
  /** Which voices speak from which country, the most heard first: a count for each voice, and for all. */
  readonly countries: { readonly columns: readonly string[]; readonly rows: readonly CountryRow[] };
  /** How texts were checked, kind by kind: a count for each way, by the source that was seen least. */
  readonly checked: { readonly columns: readonly string[]; readonly rows: readonly CheckedRow[] };
  /** How much of the annotations a machine wrote. */
  readonly assistance: readonly { readonly label: string; readonly count: number }[];
  readonly passages: readonly PassageCoverage[];
  /** Sentences that no annotation touches. */
  readonly bare: readonly { readonly label: string; readonly url: string }[];
}

/** How many sentences of the whole text have something, and how many do not. */
interface Tally {
  readonly label: string;
  readonly sentences: number;
  readonly without: number;
}

interface CountryRow {
  readonly label: string;
  readonly counts: readonly number[];
  /** Positions from more than one country count for each. */
  readonly all: number;
}

interface CheckedRow {
  readonly label: string;
  readonly counts: readonly number[];
}

export interface PassageCoverage {
  readonly heading: string;
  readonly url: string;
  readonly hue: number;
  readonly sentences: string;
  /** For each kind: how many annotations, or that none was found after a search. */
  readonly counts: readonly string[];
}

export function coverageView(edition: Edition): CoverageView {
  const { passages, annotations } = edition;
  const sentences = passages.flatMap((passage) => passage.sentences);
  const touched = touchedBy(annotations);
  const bare = sentences.filter((sentence) => !touched.has(sentence));
  const debates = annotations.filter((annotation) => annotation.kind === 'debate');
  const tally = (label: string, of: readonly Annotation[]): Tally => {
    const { size } = touchedBy(of);
    return { label, sentences: size, without: sentences.length - size };
  };
  return {
    kind: 'coverage',
    title: siteWords.section.coverage,
    lede: coverageWords.lede(sentences.length - bare.length, sentences.length),
    kinds: ANNOTATION_KINDS.map((kind) => {
      const ofKind = annotations.filter((annotation) => annotation.kind === kind);
      return { ...tally(KIND_WORDS[kind].many, ofKind), annotations: ofKind.length };
    }),
    voices: VOICES.map((voice) => {
      const heard = debates.filter(({ positions }) => positions.some((position) => position.voice === voice));
      return {
        ...tally(VOICE_WORDS[voice], heard),
        positions: debates.flatMap(({ positions }) => positions).filter((position) => position.voice === voice).length,
      };
    }),
    countries: countriesOf(edition),
    ...trustOf(edition),
    passages: passages.map((passage) => ({
      heading: passageHeading(passage, edition),
      url: passageUrl(passage),
      hue: hueOf(passage),
      sentences: nameWords.ofAll(
        passage.sentences.filter((sentence) => touched.has(sentence)).length,
        passage.sentences.length,
      ),
      counts: ANNOTATION_KINDS.map((kind) => countOf(passage, kind)),
    })),
    bare: bare.map((sentence) => ({
      label: nameWords.sentenceOf(capitalized(passageName(sentence.passage, edition)), sentence.number),
      url: sentenceUrl(sentence),
    })),
  };
}

function countriesOf({ annotations, info }: Edition): CoverageView['countries'] {
  const names = new Intl.DisplayNames([info.language], { type: 'region' });
  const collator = new Intl.Collator(info.language);
  const heard = heardCountries(annotations);
  const voices = VOICES.filter((voice) => heard.some((one) => one.voice === voice));
  const rows = [...Map.groupBy(heard, ({ country }) => country)].map(([country, of]) => ({
    label: country === undefined ? coverageWords.noCountry : (names.of(country) ?? country),
    isNamed: country !== undefined,
    counts: voices.map((voice) => of.filter((one) => one.voice === voice).length),
    all: of.length,
  }));
  return {
    columns: voices.map((voice) => VOICE_WORDS[voice]),
    rows: rows
      .toSorted((a, b) => Number(b.isNamed) - Number(a.isNamed) || b.all - a.all || collator.compare(a.label, b.label))
      .map(({ label, counts, all }) => ({ label, counts, all })),
  };
}

function trustOf(edition: Edition): Pick<CoverageView, 'checked' | 'assistance'> {
  const ways = Object.keys(reviewWords.checked) as Checked[];
  const byKind = Map.groupBy(reviewedTexts(edition), ({ from }) => from.kind);
  const said = edition.annotations.map((annotation) => assistanceOf(annotation, edition));
  return {
    checked: {
      columns: ways.map((way) => capitalized(reviewWords.checked[way])),
      rows: [...byKind].map(([kind, texts]) => {
        const found = texts.map(({ cites, reviews }) => leastSeen(cites, reviews));
        return {
          label: entryWords.origins[kind],
          counts: ways.map((way) => found.filter((one) => one === way).length),
        };
      }),
    },
    assistance: (Object.keys(reviewWords.assistance) as (typeof said)[number][])
      .map((value) => ({
        label: capitalized(reviewWords.assistance[value]),
        count: said.filter((one) => one === value).length,
      }))
      .filter(({ count }) => count > 0),
  };
}

function countOf({ annotations, noneFound }: Passage, kind: AnnotationKind): string {
  const count = annotations.filter((annotation) => annotation.kind === kind).length;
  return count === 0 && noneFound.has(kind) ? coverageWords.noneFound : String(count);
}

/** The sentences that the annotations are on; those on a whole passage are on none. */
function touchedBy(annotations: readonly Annotation[]): ReadonlySet<Sentence> {
  return new Set(
    annotations.flatMap(({ anchor }) =>
      anchor.scope === 'sentence' ? [anchor.sentence] : anchor.scope === 'phrase' ? anchor.sentences : [],
    ),
  );
}
