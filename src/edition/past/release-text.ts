import { createHash } from 'node:crypto';
import { RELEASE_FORMAT, type Release } from '../fields/release-schema.ts';

/** Path of a release from the content folder. */
export function releasePath(version: string): string {
  return `releases/${version}.jsonl`;
}

/** A state as the lines of its file; the same state always has the same bytes. */
export function releaseText({ passages, annotations, entries, questions, ...head }: Release): string {
  const body = [
    ...passages.map((one) => ({ record: 'passage', ...one })),
    ...annotations.map((one) => ({ record: 'annotation', ...one })),
    ...entries.map((one) => ({ record: 'entry', ...one })),
    ...questions.map((one) => ({ record: 'question', ...one })),
  ]
    .map((one) => `${JSON.stringify(one)}\n`)
    .join('');
  const first = { record: 'release', format: RELEASE_FORMAT, ...head, sha256: hashOfLines(body) };
  return `${JSON.stringify(first)}\n${body}`;
}

/** @param body all lines after the first */
export function hashOfLines(body: string): string {
  return createHash('sha256').update(body, 'utf8').digest('hex');
}
