/** Annotations in TEI: a note, the words that it quotes, and for a reading an entry of the apparatus. */
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Annotation, KindWithFields } from '../../edition/annotation.ts';
import { forKind, type PerKind } from '../../edition/for-kind.ts';
import type { Confidence } from '../../edition/vocabularies.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Passage } from '../../edition/passage.ts';
import { assistanceOf } from '../../edition/resolve/assistance-of.ts';
import { lemmaOf } from '../../render/text/lemma.ts';
import { passageHeading } from '../../render/text/references.ts';
import { KIND_WORDS } from '../../words/vocabulary.ts';
import type { Material } from '../material.ts';
import {
  anchorXmlId,
  noteXmlId,
  passageXmlId,
  pointerTo,
  quotationXmlId,
  sentenceXmlId,
  thingXmlId,
} from './tei-ids.ts';
import { teiCitation, teiCitations, teiProse, teiReviews } from './tei-prose.ts';

/** Values of `@cert`. Source: teidata.certainty of TEI P5. */
const CERTAINTY: Readonly<Record<Confidence, string>> = { high: 'high', middle: 'medium', low: 'low' };

/** The introduction of a passage, and the annotations on it. */
export function teiCommentary(passage: Passage, { edition }: Material): Element {
  const { annotations, introduction, noneFound, why } = passage;
  const quotations = annotations.flatMap(quotationsOf);
  const readings = annotations.flatMap(readingOf);
  return x('div', { type: 'commentary', corresp: `#${passageXmlId(passage)}` }, [
    x('head', passageHeading(passage, edition)),
    ...(introduction.prose.tree.children.length === 0
      ? []
      : [
          x('note', { type: 'introduction' }, [
            ...teiProse(introduction.prose),
            ...teiCitations(introduction.sources),
            ...teiReviews(introduction.reviews),
          ]),
        ]),
    ...(why === undefined ? [] : [x('note', { type: 'why' }, why)]),
    ...[...noneFound].map(([kind, why]) => x('note', { type: 'none-found', subtype: kind }, why)),
    ...(quotations.length === 0 ? [] : [x('spanGrp', { type: 'quotations' }, quotations)]),
    ...annotations.map((annotation) => noteOf(annotation, edition)),
    ...(readings.length === 0 ? [] : [x('listApp', readings)]),
  ]);
}

function quotationsOf(annotation: Annotation): readonly Element[] {
  const { anchor } = annotation;
  if (anchor.scope !== 'phrase') return [];
  return anchor.ranges.map(({ exact }, index) => {
    const to = `#${anchorXmlId(annotation, index, 'to')}`;
    const from = anchor.isOmission ? to : `#${anchorXmlId(annotation, index, 'from')}`;
    // An omission quotes nothing: the words before the gap are in the text.
    return x('span', { 'xml:id': quotationXmlId(annotation, index), from, to }, anchor.isOmission ? '' : exact);
  });
}

function noteOf(annotation: Annotation, edition: Edition): Element {
  const { kind, letter, by, date, prose, sources, reviews } = annotation;
  const attributes = {
    'xml:id': noteXmlId(annotation),
    type: kind,
    n: letter,
    target: targetsOf(annotation).join(' '),
    resp: `#${thingXmlId('person', by.id)}`,
  };
  return x('note', attributes, [
    x('label', `${KIND_WORDS[kind].one}: ${lemmaOf(annotation, edition)}`),
    ...teiProse(prose),
    ...(forKind(annotation, OWN_BLOCKS) ?? []),
    ...teiCitations(sources),
    ...teiReviews(reviews),
    x('p', [
      x('name', { ref: `#${thingXmlId('person', by.id)}` }, by.name),
      ', ',
      x('date', { when: date }, date),
      ...assistanceIn(annotation, edition),
    ]),
  ]);
}

/** How much of it a machine wrote, if its author says it. */
function assistanceIn(annotation: Annotation, edition: Edition): readonly (Element | string)[] {
  const assistance = assistanceOf(annotation, edition);
  return assistance === 'unsaid' ? [] : [', ', x('seg', { type: 'assistance' }, assistance)];
}

/** The quoted words, the sentence or the passage. */
function targetsOf(annotation: Annotation): readonly string[] {
  const { anchor } = annotation;
  switch (anchor.scope) {
    case 'passage':
      return [`#${passageXmlId(anchor.passage)}`];
    case 'sentence':
      return [`#${sentenceXmlId(anchor.sentence)}`];
    case 'phrase':
      return anchor.ranges.map((_, index) => `#${quotationXmlId(annotation, index)}`);
  }
}

/** The fields that only notes of a kind have; a reading is an entry of the apparatus. */
const OWN_BLOCKS: PerKind<KindWithFields, readonly ElementContent[]> = {
  wording: () => [],
  parallel: ({ instruments }) => [
    x(
      'p',
      instruments.flatMap((thing, index) => [
        ...(index === 0 ? [] : ['; ']),
        x('ref', { type: 'instrument', target: pointerTo({ kind: 'instrument', thing }) }, thing.title),
      ]),
    ),
  ],
  debate: ({ positions }) => [
    x(
      'list',
      { type: 'positions' },
      positions.map(({ voice, holder, says, citation }) =>
        x('item', [
          x('name', { type: voice }, holder),
          ': ',
          x('seg', { type: 'says' }, says),
          ' ',
          teiCitation(citation),
        ]),
      ),
    ),
  ],
};

function readingOf(annotation: Annotation): readonly Element[] {
  if (annotation.kind !== 'wording') return [];
  const { anchor, reading, effect, basis, confidence, witnesses, isCrux } = annotation;
  const wit = witnesses.map((thing) => pointerTo({ kind: 'witness', thing })).join(' ');
  return [
    x(
      'app',
      {
        type: effect,
        subtype: isCrux ? 'crux' : undefined,
        corresp: `#${noteXmlId(annotation)}`,
        ...endsOf(annotation),
      },
      [
        ...(anchor.scope === 'phrase'
          ? [x('lem', anchor.isOmission ? '' : anchor.ranges.map(({ exact }) => exact).join(' … '))]
          : []),
        // At a crux without a reading, nothing is given in place of the words.
        x(
          'rdg',
          {
            type: basis,
            cert: CERTAINTY[confidence],
            wit: wit === '' ? undefined : wit,
            cause: reading === undefined && isCrux ? 'unknown' : undefined,
          },
          reading ?? '',
        ),
      ],
    ),
  ];
}

/** From the first point of the words to the last. */
function endsOf(annotation: Annotation): { readonly from: string; readonly to?: string } {
  const { anchor } = annotation;
  if (anchor.scope !== 'phrase') return { from: targetsOf(annotation).join(' ') };
  const last = anchor.ranges.length - 1;
  const to = `#${anchorXmlId(annotation, last, 'to')}`;
  // An omission is one point, after the last of the words before it.
  return anchor.isOmission ? { from: to, to } : { from: `#${anchorXmlId(annotation, 0, 'from')}`, to };
}
