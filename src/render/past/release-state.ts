/** The present edition as a state that can be released, or compared with a released one. */
import type { Annotation, KindWithFields } from '../../edition/annotation.ts';
import type { Citation } from '../../edition/sources.ts';
import type { Edition, Everything } from '../../edition/edition.ts';
import type { Passage } from '../../edition/passage.ts';
import type {
  Release,
  ReleasedAnnotation,
  ReleasedCitation,
  ReleasedEntry,
} from '../../edition/fields/release-schema.ts';
import { forKind, type PerKind } from '../../edition/for-kind.ts';
import { ENTRY_KINDS, KINDS } from '../../edition/kinds.ts';
import { isSelfNamed, nameOf } from '../../edition/registry/name-of.ts';
import { shortCitation } from '../text/citations.ts';
import { lemmaOf } from '../text/lemma.ts';
import { ownView, sourcesOf } from '../text/note-view.ts';
import { portableHtml, wordsHtml } from '../text/prose.ts';
import { passageName } from '../text/references.ts';
import { referenceUrl } from '../../entry-urls.ts';
import { siteUrl } from '../../site-files.ts';
import { annotationUrl, passageUrl } from '../../urls.ts';
import { nameWords } from '../../words/names.ts';
import { KIND_WORDS, VOICE_WORDS } from '../../words/vocabulary.ts';
import { present } from '../../edition/present.ts';

/** @param named version, day and commit, if they differ from the edition's own */
export function releaseState(
  edition: Edition,
  named: Partial<Pick<Release, 'version' | 'date' | 'commit'>> = {},
): Release {
  const { info, passages, annotations } = edition;
  return present({
    version: named.version ?? info.version,
    date: named.date ?? info.edited,
    commit: named.commit,
    title: info.title,
    shortTitle: info.shortTitle,
    issuer: info.issuer,
    language: info.language,
    textNotice: info.textNotice,
    editors: info.editors.name,
    rights: {
      text: info.rights.text,
      commentary: info.rights.commentary.name,
      commentaryUrl: info.rights.commentary.url,
    },
    passages: passages.map((passage) => passageState(passage, edition)),
    annotations: annotations.map((annotation) => annotationState(annotation, edition)),
    entries: entriesOf(edition),
    questions: edition.questions.map(({ about, asks, known, date }) => ({
      about: `${about.kind}:${about.thing.id}`,
      asks,
      known,
      date,
    })),
  });
}

function passageState(passage: Passage, edition: Edition): Release['passages'][number] {
  const { id, kind, title, text, sentences, introduction } = passage;
  return {
    id,
    kind,
    name: passageName(passage, edition),
    title,
    address: fromRoot(passageUrl(passage)),
    text,
    sentences: sentences.map((sentence) => ({ id: sentence.id, start: sentence.start, end: sentence.end })),
    introduction: portableHtml(introduction.prose, edition),
  };
}

function annotationState(annotation: Annotation, edition: Edition): ReleasedAnnotation {
  const { id, letter, kind, anchor, prose, by, date } = annotation;
  const { reading, judgement } = ownView(annotation, edition);
  return present({
    id,
    passage: anchor.passage.id,
    letter,
    kind,
    label: KIND_WORDS[kind].one,
    address: fromRoot(annotationUrl(annotation)),
    scope: anchor.scope,
    ...placeOf(anchor),
    lemma: lemmaOf(annotation, edition),
    reading,
    judgement,
    prose: portableHtml(prose, edition),
    ...forKind(annotation, ownStates(edition)),
    by: by.name,
    date,
    sources: sourcesOf(annotation).map((citation) => citationState(citation, edition)),
  });
}

/** The kept fields of each kind, beside its reading and the judgement of it. */
function ownStates(edition: Edition): PerKind<KindWithFields, Pick<ReleasedAnnotation, 'positions' | 'instruments'>> {
  return {
    wording: () => ({}),
    parallel: ({ instruments }) => ({
      instruments: instruments.map((one) => ({ id: one.id, label: one.short ?? one.title })),
    }),
    debate: ({ positions }) => ({
      positions: positions.map(({ voice, holder, says, citation }) => ({
        voice: VOICE_WORDS[voice],
        holder: wordsHtml(holder, edition),
        says: wordsHtml(says, edition),
        citation: citationState(citation, edition),
      })),
    }),
  };
}

function placeOf(
  anchor: Annotation['anchor'],
): Pick<ReleasedAnnotation, 'part' | 'ranges' | 'isOmission' | 'sentences'> {
  if (anchor.scope === 'passage') return {};
  if (anchor.scope === 'sentence') return { sentences: [anchor.sentence.id] };
  return present({
    part: anchor.part,
    ranges: anchor.ranges.map(({ start, end }): [number, number] => [start, end]),
    isOmission: anchor.isOmission || undefined,
    sentences: anchor.sentences.map(({ id }) => id),
  });
}

function citationState({ source, at }: Citation, edition: Edition): ReleasedCitation {
  return { source: source.id, label: wordsHtml(shortCitation(source), edition), at: wordsHtml(at, edition) };
}

function entriesOf(edition: Edition): readonly ReleasedEntry[] {
  const kinds = ENTRY_KINDS.filter((kind) => kind !== 'passage' && kind !== 'annotation');
  return [
    ...kinds.flatMap((kind) =>
      edition[KINDS[kind].list].map((thing) => entryOf({ kind, thing } as OtherThing, edition)),
    ),
    ...edition.goals.flatMap(({ targets }) => targets.map((thing) => entryOf({ kind: 'target', thing }, edition))),
  ];
}

type OtherThing = {
  readonly [Kind in ReleasedEntry['kind'] & keyof Everything]: {
    readonly kind: Kind;
    readonly thing: Everything[Kind];
  };
}[Exclude<ReleasedEntry['kind'], 'passage' | 'annotation' | 'sentence'>];

function entryOf(one: OtherThing, { digits }: Pick<Edition, 'digits'>): ReleasedEntry {
  const { kind, thing } = one;
  return present({
    kind,
    id: thing.id,
    title: titleOf(one),
    address: fromRoot(referenceUrl(one)),
    digits: digits.get(`${kind}:${thing.id}`),
  });
}

function titleOf(one: OtherThing): string {
  if (isSelfNamed(one)) return nameOf(one);
  switch (one.kind) {
    case 'goal':
      return nameWords.namedGoal(one.thing.number, one.thing.name);
    case 'target':
      return one.thing.label;
    case 'source':
      return one.thing.csl.title;
  }
}

/** A release does not contain the base under which the site is served today. */
function fromRoot(url: string): string {
  return url.slice(siteUrl('').length);
}
