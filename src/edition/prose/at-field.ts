import { readMarkdownFile } from '../../markdown/author-file.ts';
import type { Problem } from '../problems.ts';

/**
 * Problems of prose that are about a field of its file, at the place of that field.
 * @param textOf returns the text of a file by its path
 */
export function atField(problems: readonly Problem[], textOf: (path: string) => string): readonly Problem[] {
  return problems.map((problem) => {
    const { field, place } = problem;
    if (field === undefined) return problem;
    return { ...problem, place: { path: place.path, ...readMarkdownFile(textOf(place.path)).pointOf(field) } };
  });
}
