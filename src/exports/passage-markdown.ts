/**
 * A passage as Markdown: its text, each sentence after a link to its address, and its annotations as footnotes.
 * Footnotes are those of GitHub Flavored Markdown, under the letters that the page has.
 */
import type { FootnoteDefinition, Heading, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import type { Annotation } from '../edition/annotation.ts';
import type { Passage, Sentence, TextRange } from '../edition/passage.ts';
import { paragraphsOf } from '../edition/paragraphs-of.ts';
import { passageName } from '../render/text/references.ts';
import { entryUrl, referenceUrl } from '../entry-urls.ts';
import { passageUrl, sentenceUrl } from '../urls.ts';
import type { Material } from './material.ts';
import { notePlaces, notesOnPassage, notesOnSentence, type NotePlace } from './note-places.ts';
import { citedVersion } from '../render/past/cited-version.ts';
import { introductionTree, noteTree, paragraph, wordsNode, type LinkOf } from './note-tree.ts';

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-' });

/** The file of a passage: fields of the edition in YAML, then the passage. */
export function passageMarkdown(passage: Passage, material: Material): string {
  const { edition, address } = material;
  const linkOf: LinkOf = (reference) =>
    address(reference.kind === 'person' ? entryUrl('person', reference.thing) : referenceUrl(reference));
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, ...titleOf(passage), ...references(notesOnPassage(passage))),
      ...textOf(passage, address),
      ...introductionTree(passage, linkOf),
      ...passage.annotations.map((note): FootnoteDefinition => ({
        type: 'footnoteDefinition',
        identifier: note.letter,
        children: noteTree(note, linkOf, edition),
      })),
    ],
  };
  return `---\n${stringify(fieldsOf(passage, material), { lineWidth: 0 })}---\n\n${writer.stringify(tree)}`;
}

/** Facts that a reader needs who has nothing but this file. */
function fieldsOf(passage: Passage, { edition, address }: Material) {
  const { info } = edition;
  return {
    edition: info.shortTitle,
    work: info.title,
    issuer: info.issuer,
    published: info.date,
    passage: passageName(passage, edition),
    id: passage.id,
    address: address(passageUrl(passage)),
    version: citedVersion(edition),
    edited: info.edited,
    ...(info.textNotice === undefined ? {} : { text: info.textNotice }),
    'licence of the commentary': `${info.rights.commentary.name}, ${info.rights.commentary.url}`,
    'rights in the text': info.rights.text,
  };
}

function titleOf(passage: Passage): readonly PhrasingContent[] {
  const { kind, number, title } = passage;
  const words = withReferences(title, { start: 0, end: title.length }, notePlaces(passage, 'title'));
  return kind === 'proposal' ? [wordsNode(`${number ?? ''}. `), ...words] : words;
}

/** The sentences by paragraph. */
function textOf(passage: Passage, address: (path: string) => string) {
  const places = notePlaces(passage, 'text');
  return paragraphsOf(passage.text, passage.sentences).map((sentences) =>
    paragraph(
      ...sentences.flatMap((sentence, index) => [
        ...(index === 0 ? [] : [wordsNode(' ')]),
        numberOf(sentence, address),
        ...references(notesOnSentence(passage, sentence)),
        wordsNode(' '),
        ...withReferences(
          passage.text,
          sentence,
          places.filter(({ offset }) => offset > sentence.start && offset <= sentence.end),
        ),
      ]),
    ),
  );
}

function numberOf(sentence: Sentence, address: (path: string) => string): PhrasingContent {
  return { type: 'link', url: address(sentenceUrl(sentence)), children: [wordsNode(String(sentence.number))] };
}

/** Words with the letters of the notes after them. */
function withReferences(words: string, { start, end }: TextRange, places: readonly NotePlace[]): PhrasingContent[] {
  let from = start;
  const pieces = places.flatMap(({ offset, notes }) => {
    const piece = words.slice(from, offset);
    from = offset;
    return [wordsNode(piece), ...references(notes)];
  });
  return [...pieces, wordsNode(words.slice(from, end))].filter((node) => node.type !== 'text' || node.value !== '');
}

function references(notes: readonly Annotation[]): readonly PhrasingContent[] {
  return notes.map(({ letter }) => ({ type: 'footnoteReference', identifier: letter }));
}

function heading(depth: Heading['depth'], ...children: readonly PhrasingContent[]): Heading {
  return { type: 'heading', depth, children: [...children] };
}
