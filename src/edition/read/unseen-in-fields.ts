/** Invisible characters that are also invisible in the file, because of the way they are written. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { FieldPath, SyntaxFinding } from '../../markdown/author-file.ts';
import { findUnseen } from '../../markdown/unseen.ts';

/** Characters that an entity such as `&#x202E;` wrote into the prose. */
export function findUnseenInProse(prose: Root): readonly SyntaxFinding[] {
  const findings: SyntaxFinding[] = [];
  visit(prose, (node) => {
    const words = node.type === 'text' ? node.value : node.type === 'link' ? `${node.url}${node.title ?? ''}` : '';
    const unseen = findUnseen(words);
    if (unseen !== undefined)
      findings.push({
        point: node.position?.start ?? { line: 1, column: 1 },
        message: `The prose holds ${unseen.name}`,
      });
  });
  return findings;
}

/** Characters that an escape such as `\u202E` wrote into a field. */
export function unseenInFields(
  value: unknown,
  field: FieldPath = [],
): readonly { readonly field: FieldPath; readonly name: string }[] {
  if (typeof value === 'string') {
    const unseen = findUnseen(value);
    return unseen === undefined ? [] : [{ field, name: unseen.name }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const named = findUnseen(key);
    const here = [...field, Array.isArray(value) ? Number(key) : key];
    return [...(named === undefined ? [] : [{ field: here, name: named.name }]), ...unseenInFields(inner, here)];
  });
}
