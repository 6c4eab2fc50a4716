/** Everything that the editors wrote, piece by piece, each with its file. */
import type { Annotation } from '../annotation.ts';
import type { Edition } from '../edition.ts';
import type { Prose } from '../reference.ts';
import { ENTRY_KINDS, KINDS, type EntryKind } from '../kinds.ts';
import type { ProseKind } from '../kind-with.ts';
import { fileOf } from '../content-paths.ts';
import type { Place } from '../problems.ts';
import { proseText } from './prose-text.ts';

export interface ProsePiece {
  readonly text: string;
  /** Where it begins. */
  readonly place: Place;
  readonly tree: Prose['tree'];
  /** Words that its author has declared to be right. */
  readonly words: readonly string[];
}

export interface AnnotationPiece extends ProsePiece {
  readonly annotation: Annotation;
}

/** @param root beginning of the paths in problems */
export function annotationPieces(
  { annotations }: Pick<Edition, 'annotations'>,
  root: string,
): readonly AnnotationPiece[] {
  return annotations.map((annotation) => ({
    annotation,
    ...pieceOf(root + fileOf('annotation', annotation.id), annotation.prose, annotation.words),
  }));
}

/** @param root beginning of the paths in problems */
export function introductionPieces({ passages }: Pick<Edition, 'passages'>, root: string): readonly ProsePiece[] {
  return passages.map(({ id, introduction: { prose } }) =>
    pieceOf(root + fileOf('passage', id), {
      ...prose,
      tree: { ...prose.tree, children: prose.tree.children.filter(({ type }) => type !== 'heading') },
    }),
  );
}

/** Annotations, introductions, other entries that are prose, and the essays on goals. */
export function prosePieces(edition: Edition, root: string): readonly (ProsePiece | AnnotationPiece)[] {
  return [
    ...annotationPieces(edition, root),
    ...introductionPieces(edition, root),
    ...ENTRY_KINDS.filter(hasProse).flatMap((kind) =>
      edition[KINDS[kind].list].map(({ id, prose, words }) => pieceOf(root + fileOf(kind, id), prose, words)),
    ),
    ...edition.goals.flatMap(({ id, essay }) =>
      essay === undefined ? [] : [pieceOf(root + fileOf('goal', id).replace(/yaml$/u, 'md'), essay.prose)],
    ),
  ];
}

function hasProse(kind: EntryKind): kind is Exclude<ProseKind, 'annotation'> {
  return kind !== 'annotation' && KINDS[kind].files.endsWith('.md');
}

function pieceOf(path: string, { tree }: Pick<Prose, 'tree'>, words: readonly string[] = []): ProsePiece {
  const start = tree.children[0]?.position?.start;
  return {
    text: proseText({ tree }),
    tree,
    words,
    place: { path, line: start?.line ?? 1, column: start?.column ?? 1 },
  };
}
