/** The preview of a note is the note as its page prints it. */
import { expect, test } from 'vitest';
import { checkContribution } from '../../contribution/check-contribution.ts';
import { editionDigest, type EditionDigest } from '../../contribution/edition-digest.ts';
import { ANNOTATION_KINDS } from '../../edition/kinds.ts';
import { fileOf } from '../../edition/content-paths.ts';
import { editionWith, sampleText } from '../../edition/testing/edition-files.ts';
import { noteHtml } from '../../render/text/note-html.ts';
import { noteView } from '../../render/text/note-view.ts';
import { previewNote } from './preview-note.ts';

const edition = editionWith();
const digest = JSON.parse(JSON.stringify(editionDigest(edition))) as EditionDigest;

test.each(ANNOTATION_KINDS)('the preview of a note of the kind %s is the markup of its page', (kind) => {
  const printed = edition.annotations.filter((annotation) => annotation.kind === kind);
  expect(printed.length).toBeGreaterThan(0);
  for (const annotation of printed) {
    const text = sampleText(fileOf('annotation', annotation.id));
    const path = fileOf('annotation', `${annotation.anchor.passage.id}/new-note`);
    const judged = checkContribution([{ path, text }], digest, '2030-01-01');
    expect(judged.annotations).toHaveLength(1);
    const [entered = annotation] = judged.annotations;
    const preview = previewNote({ ...entered, letter: annotation.letter }, digest, { hasSources: true, kind });
    expect(preview).toBe(noteHtml(noteView(annotation, edition)));
    expect(preview).toContain('<article>');
  }
});
