/** The words of each witness at the sentences of a passage. Plain data. */
import type { AnnotationOf } from '../../edition/annotation.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Passage } from '../../edition/passage.ts';
import type { Review, Witness, WitnessStatement } from '../../edition/sources.ts';
import { BASES_OF_THE_WORDS, WORDING_BASES, type WordingBasis } from '../../edition/vocabularies.ts';
import { entryUrl } from '../../entry-urls.ts';
import { annotationUrl, passageUrl, sectionUrl } from '../../urls.ts';
import { besideWords } from '../../words/beside.ts';
import { nameWords } from '../../words/names.ts';
import { BASIS_WORDS, capitalized, CONFIDENCE_WORDS } from '../../words/vocabulary.ts';
import { bestReview } from '../text/citations.ts';
import { lemmaOf } from '../text/lemma.ts';
import { wordsHtml } from '../text/prose.ts';
import { passageHeading } from '../text/references.ts';
import { WHOLE_PASSAGE, witnessedPlaces, type WitnessedPlace } from './witnessed-places.ts';
import { hueOf } from './site-view.ts';
import { sayingOf } from './witnesses-pages.ts';

export interface BesideView {
  readonly title: string;
  readonly description: string;
  readonly hue: number;
  readonly passageUrl: string;
  readonly witnessesUrl: string;
  readonly variantsUrl: string | undefined;
  readonly places: readonly BesidePlace[];
}

/** The title, a sentence, or the whole passage, if something is said of it as a whole. */
export interface BesidePlace {
  /** The id of the same place on the passage's own page. */
  readonly id: string;
  readonly label: string;
  readonly url: string;
  /** The words of the base text; HTML, empty for the whole passage. */
  readonly words: string;
  readonly bases: readonly { readonly label: string; readonly items: readonly BesideItem[] }[];
  /** Notes that judge its wording, conjectures among them. */
  readonly notes: readonly { readonly label: string; readonly url: string }[];
}

export interface BesideItem {
  /** Whether it was read, and how. */
  readonly state: string;
  /** HTML; absent if nothing is known. */
  readonly says: string | undefined;
  readonly witness: { readonly label: string; readonly url: string } | undefined;
}

/** The passages that have such a page: all, if the edition knows a witness. */
export function besidePassages({ passages, witnesses }: Edition): readonly Passage[] {
  return witnesses.length === 0 ? [] : passages;
}

export function besideTitle(passage: Passage, edition: Edition): string {
  return besideWords.title(passageHeading(passage, edition));
}

export function besideView(passage: Passage, edition: Edition): BesideView {
  const known = edition.witnesses.map((witness) => ({
    witness,
    here: witness.statements.filter((statement) => statement.passage === passage),
  }));
  const notes = passage.annotations.filter((note): note is AnnotationOf<'wording'> => note.kind === 'wording');
  const variants = edition.annotations.some(({ kind }) => kind === 'wording');
  return {
    title: besideTitle(passage, edition),
    description: besideWords.describe(passageHeading(passage, edition)),
    hue: hueOf(passage),
    passageUrl: passageUrl(passage),
    witnessesUrl: sectionUrl('witnesses'),
    variantsUrl: variants ? sectionUrl('variants') : undefined,
    places: witnessedPlaces(passage)
      .filter(({ id, isAt }) => id !== WHOLE_PASSAGE || known.some(({ here }) => here.some(isAt)))
      .map((place) => ({
        id: place.id,
        label: place.label,
        url: `${passageUrl(passage)}${place.id === WHOLE_PASSAGE ? '' : `#${place.id}`}`,
        words: wordsHtml(place.words, edition),
        ...atPlace(
          place,
          known,
          notes.filter((note) => place.isNotedBy(note)),
          edition,
        ),
      })),
  };
}

function atPlace(
  place: WitnessedPlace,
  known: Known,
  notes: readonly AnnotationOf<'wording'>[],
  edition: Edition,
): Pick<BesidePlace, 'bases' | 'notes'> {
  // The reviewers of a note on these words saw the witness at this very place.
  const reviews = notes.flatMap((note) => note.reviews);
  return {
    bases: WORDING_BASES.flatMap((basis) => basisAt(basis, place, known, reviews, edition)),
    notes: notes.map((note) => noteLink(note, edition)),
  };
}

type Known = readonly { readonly witness: Witness; readonly here: readonly WitnessStatement[] }[];

/**
 * The witnesses of a basis at a place. For texts of the words themselves, the page also says that nothing was read;
 * other texts are only named if they have something.
 */
function basisAt(
  basis: WordingBasis,
  { isAt }: WitnessedPlace,
  known: Known,
  reviews: readonly Review[],
  edition: Edition,
): BesidePlace['bases'] {
  const ofBasis = known.filter(({ witness }) => witness.basis === basis);
  const said = ofBasis.flatMap(({ witness, here }) =>
    here.filter(isAt).map((statement) => ({
      state: besideWords.state[stateOf(statement, [...witness.reviews, ...reviews])],
      says: wordsHtml(sayingOf(statement, false), edition),
      witness: linkTo(witness, edition),
    })),
  );
  if (said.length === 0 && (ofBasis.length === 0 || !BASES_OF_THE_WORDS.has(basis))) return [];
  const near = ofBasis.filter(({ witness, here }) => here.length > 0 || witness.read.extent === 'whole');
  const silent = near.map(({ witness }) => ({
    state: besideWords.state.unnoted,
    says: undefined,
    witness: linkTo(witness, edition),
  }));
  const unread = [{ state: besideWords.state.unread, says: undefined, witness: undefined }];
  return [
    {
      label: capitalized(BASIS_WORDS[basis]),
      items: said.length > 0 ? said : silent.length > 0 ? silent : unread,
    },
  ];
}

/** How a statement is known: by the best reading in its reviews or, without a review, as the source's file says. */
function stateOf(
  { citation: { source } }: WitnessStatement,
  reviews: readonly Review[],
): 'read' | 'reported' | 'unopened' {
  const saw = bestReview(source, reviews)?.saw ?? { report: 'report', none: 'knowledge' }[String(source.read)];
  return saw === 'report' ? 'reported' : saw === 'knowledge' ? 'unopened' : 'read';
}

function linkTo(witness: Witness, edition: Edition): BesideItem['witness'] {
  return { label: wordsHtml(witness.title, edition), url: entryUrl('witness', witness) };
}

function noteLink(note: AnnotationOf<'wording'>, edition: Edition): BesidePlace['notes'][number] {
  const lemma = nameWords.heading(note.letter, lemmaOf(note, edition));
  const label =
    note.basis === 'conjecture'
      ? besideWords.conjecture(lemma)
      : besideWords.resting(lemma, BASIS_WORDS[note.basis], CONFIDENCE_WORDS[note.confidence]);
  return { label, url: annotationUrl(note) };
}
