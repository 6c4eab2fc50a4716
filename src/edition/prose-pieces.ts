/** Everything that the editors wrote, piece by piece, each with the file that it stands in. */
import type { Annotation, Edition, Prose } from './edition.ts';
import type { Place } from './problems.ts';
import { proseText } from './prose-text.ts';
import { FILES } from './registry.ts';

export interface ProsePiece {
  readonly text: string;
  /** Where it begins. */
  readonly place: Place;
}

export interface AnnotationPiece extends ProsePiece {
  readonly annotation: Annotation;
}

/** @param root what paths in problems begin with */
export function annotationPieces({ annotations }: Pick<Edition, 'annotations'>, root: string): readonly AnnotationPiece[] {
  return annotations.map((annotation) => ({ annotation, ...pieceOf(`${root}annotations/${annotation.id}.md`, annotation.prose) }));
}

/** @param root what paths in problems begin with */
export function introductionPieces({ passages }: Pick<Edition, 'passages'>, root: string): readonly ProsePiece[] {
  return passages.map(({ id, introduction: { prose } }) => pieceOf(root + FILES.passage(id), { ...prose, tree: { ...prose.tree, children: prose.tree.children.filter(({ type }) => type !== 'heading') } }));
}

/** Annotations, introductions, terms, bodies, instruments, and the essays on goals. */
export function prosePieces(edition: Edition, root: string): readonly (ProsePiece | AnnotationPiece)[] {
  const { terms, bodies, instruments, goals } = edition;
  return [
    ...annotationPieces(edition, root),
    ...introductionPieces(edition, root),
    ...terms.map(({ id, prose }) => pieceOf(root + FILES.term(id), prose)),
    ...bodies.map(({ id, prose }) => pieceOf(root + FILES.body(id), prose)),
    ...instruments.map(({ id, prose }) => pieceOf(root + FILES.instrument(id), prose)),
    ...goals.flatMap(({ id, essay }) => (essay === undefined ? [] : [pieceOf(root + FILES.goal(id).replace(/yaml$/u, 'md'), essay.prose)])),
  ];
}

function pieceOf(path: string, prose: Prose): ProsePiece {
  const start = prose.tree.children[0]?.position?.start;
  return { text: proseText(prose), place: { path, line: start?.line ?? 1, column: start?.column ?? 1 } };
}
