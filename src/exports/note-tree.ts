/** Annotations and essays as Markdown trees, with everything that a page shows of them: for Markdown and for books. */
import type { BlockContent, List, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Annotation, Position } from '../edition/annotation.ts';
import type { Citation, Review } from '../edition/sources.ts';
import type { Edition, Everything } from '../edition/edition.ts';
import type { Naming } from '../edition/edition-info.ts';
import type { Prose, Reference } from '../edition/reference.ts';
import type { Passage } from '../edition/passage.ts';
import { forKind } from '../edition/for-kind.ts';
import { assistanceOf } from '../edition/resolve/assistance-of.ts';
import { shortCitation } from '../render/text/citations.ts';
import { lemmaOf } from '../render/text/lemma.ts';
import { downloadWords } from '../words/downloads.ts';
import { questionWords } from '../words/questions.ts';
import { reviewWords } from '../words/reviews.ts';
import { BASIS_WORDS, CONFIDENCE_WORDS, EFFECT_WORDS, KIND_WORDS, VOICE_WORDS } from '../words/vocabulary.ts';

/** Something that can be linked. */
export type Linked = Reference | { readonly kind: 'person'; readonly thing: Everything['person'] };

/** Where a link leads in the file that is written; nothing if the file has no such place. */
export type LinkOf = (reference: Linked) => string | undefined;

/** An annotation: its subject, the fields of its kind, its prose, its sources, its author and its day. */
export function noteTree(annotation: Annotation, linkOf: LinkOf, edition: Edition): BlockContent[] {
  const { by, date, sources, reviews, prose } = annotation;
  return [
    paragraph(...headingOf(annotation, edition)),
    ...ownBlocks(annotation, linkOf),
    ...proseBlocks(prose, linkOf),
    ...sourcesBlock(sources, linkOf),
    ...reviewsBlock(reviews, linkOf),
    paragraph(
      linked({ kind: 'person', thing: by }, by.name, linkOf),
      wordsNode(`, ${date}${assistanceWords(annotation, edition)}`),
    ),
  ];
}

/** The edition's words on a passage before its notes: why it matters, the introduction, and what was not found. */
export function introductionTree({ introduction, noneFound, why }: Passage, linkOf: LinkOf): BlockContent[] {
  return [
    ...(why === undefined ? [] : [paragraph(wordsNode(`${questionWords.why} ${why}`))]),
    ...proseBlocks(introduction.prose, linkOf),
    ...sourcesBlock(introduction.sources, linkOf),
    ...reviewsBlock(introduction.reviews, linkOf),
    ...[...noneFound].map(([kind, because]) =>
      paragraph(wordsNode(downloadWords.noneFound(KIND_WORDS[kind].one, because))),
    ),
  ];
}

/** Prose with its links resolved. */
export function proseBlocks({ tree, references }: Prose, linkOf: LinkOf): readonly BlockContent[] {
  const copy: Root = structuredClone(tree);
  visit(copy, 'link', (link, index, parent) => {
    const reference = references.get(link.url);
    const url = reference === undefined ? link.url : linkOf(reference);
    if (url !== undefined) link.url = url;
    else if (parent !== undefined && index !== undefined) parent.children.splice(index, 1, ...link.children);
  });
  // Positions are those of the author's file, and mean nothing here.
  visit(copy, (node) => {
    delete node.position;
  });
  return copy.children as BlockContent[];
}

/** The sources of something, in one line; none if it has none. */
export function sourcesBlock(sources: readonly Citation[], linkOf: LinkOf): readonly Paragraph[] {
  return listed(
    downloadWords.sources(sources.length),
    sources.map((citation) => citationWords(citation, linkOf)),
  );
}

/** How a text was checked, source by source, in one line; none if nobody has checked it yet. */
function reviewsBlock(reviews: readonly Review[], linkOf: LinkOf): readonly Paragraph[] {
  return listed(
    downloadWords.checked,
    reviews.map(({ source, saw, found, words, place, by, date }) => [
      ...(source === undefined ? [] : [linked({ kind: 'source', thing: source }, shortCitation(source), linkOf)]),
      wordsNode(
        [
          source === undefined ? reviewWords.saw(saw, date) : ` (${reviewWords.saw(saw, date)})`,
          `: ${downloadWords.found[found]}`,
          ...(words === undefined ? [] : [`, “${words}”`]),
          ...(place === undefined ? [] : [`, ${place}`]),
          `, ${by.name}`,
        ].join(''),
      ),
    ]),
  );
}

export function wordsNode(value: string): PhrasingContent {
  return { type: 'text', value };
}

export function paragraph(...children: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [...children] };
}

/** How much of it a machine wrote, if its author says it. */
function assistanceWords(annotation: Annotation, edition: Edition): string {
  const assistance = assistanceOf(annotation, edition);
  return assistance === 'unsaid' ? '' : `, ${reviewWords.assistance[assistance]}`;
}

/** The kind of the note, and the words that it is about. */
function headingOf(annotation: Annotation, edition: Naming): readonly PhrasingContent[] {
  const { anchor, kind } = annotation;
  const about =
    anchor.scope === 'phrase'
      ? anchor.ranges.flatMap(({ exact }, index) => [...(index === 0 ? [] : [wordsNode(' … ')]), emphasis(exact)])
      : [wordsNode(lemmaOf(annotation, edition))];
  const gap = anchor.scope === 'phrase' && anchor.isOmission ? [wordsNode(` ${downloadWords.gap}`)] : [];
  return [strong(KIND_WORDS[kind].one), wordsNode(': '), ...about, ...gap];
}

/** The fields that only notes of a kind have. */
function ownBlocks(annotation: Annotation, linkOf: LinkOf): readonly BlockContent[] {
  return (
    forKind<readonly BlockContent[]>(annotation, {
      wording: ({ reading, effect, basis, confidence, witnesses, isCrux }) => [
        ...(reading === undefined ? [] : [paragraph(wordsNode(downloadWords.reading), emphasis(reading))]),
        paragraph(
          wordsNode(
            [
              EFFECT_WORDS[effect],
              downloadWords.basis(BASIS_WORDS[basis]),
              CONFIDENCE_WORDS[confidence],
              ...(isCrux ? [downloadWords.crux] : []),
            ].join(' · '),
          ),
        ),
        ...listed(
          downloadWords.witnesses,
          witnesses.map((thing) => [linked({ kind: 'witness', thing }, thing.title, linkOf)]),
        ),
      ],
      parallel: ({ instruments }) =>
        listed(
          downloadWords.instruments,
          instruments.map((thing) => [linked({ kind: 'instrument', thing }, thing.title, linkOf)]),
        ),
      debate: ({ positions }) => [listOf(positions.map((position) => positionWords(position, linkOf)))],
    }) ?? []
  );
}

function positionWords({ voice, holder, says, citation }: Position, linkOf: LinkOf): readonly PhrasingContent[] {
  return [
    strong(holder),
    wordsNode(` (${VOICE_WORDS[voice]}): ${says} (`),
    ...citationWords(citation, linkOf),
    wordsNode(')'),
  ];
}

function citationWords({ source, at }: Citation, linkOf: LinkOf): readonly PhrasingContent[] {
  return [linked({ kind: 'source', thing: source }, shortCitation(source), linkOf), wordsNode(`, ${at}`)];
}

function linked(reference: Linked, words: string, linkOf: LinkOf): PhrasingContent {
  const url = linkOf(reference);
  return url === undefined ? wordsNode(words) : { type: 'link', url, children: [wordsNode(words)] };
}

function listed(label: string, items: readonly (readonly PhrasingContent[])[]): readonly Paragraph[] {
  if (items.length === 0) return [];
  return [
    paragraph(wordsNode(label), ...items.flatMap((item, index) => (index === 0 ? item : [wordsNode('; '), ...item]))),
  ];
}

function listOf(items: readonly (readonly PhrasingContent[])[]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
  };
}

function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [wordsNode(value)] };
}

function emphasis(value: string): PhrasingContent {
  return { type: 'emphasis', children: [wordsNode(value)] };
}
