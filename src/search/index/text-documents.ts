import type { Edition } from '../../edition/edition.ts';
import type { Passage, Sentence } from '../../edition/passage.ts';
import { proseText } from '../../edition/prose/prose-text.ts';
import { passageHeading, passageName } from '../../render/text/references.ts';
import { annotationUrl, passageUrl, sentenceUrl } from '../../urls.ts';
import { nameWords } from '../../words/names.ts';
import { annotationFacts, annotationText } from './annotation-text.ts';
import type { SearchDocument } from './search-document.ts';

/** A term or a body in more sentences than this does not characterize each of them. */
const MOST_SENTENCES = 3;

/** Each passage, followed by its sentences and its notes. */
export function textDocuments(edition: Edition): readonly SearchDocument[] {
  return edition.passages.flatMap((passage) => [
    passageDocument(passage, edition),
    ...passage.sentences.map((sentence) => sentenceDocument(passage, sentence, edition)),
    // Notes of a kind are together, so that the index need not give the kind of each.
    ...passage.annotations
      .toSorted((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
      .map((annotation): SearchDocument => ({
        reference: `annotation:${annotation.id}`,
        kind: 'annotation',
        url: annotationUrl(annotation),
        label: nameWords.noteOf(passageName(passage, edition), annotation.letter),
        under: passage,
        note: annotation.kind,
        names: [],
        also: [],
        text: annotationText(annotation, edition),
        more: '',
        facts: annotationFacts(annotation),
        passages: [passage],
      })),
  ]);
}

function passageDocument(passage: Passage, edition: Edition): SearchDocument {
  const name = passageName(passage, edition);
  return {
    reference: `passage:${passage.id}`,
    kind: 'text',
    url: passageUrl(passage),
    label: passageHeading(passage, edition),
    names: [
      name,
      passage.title,
      // “8” and “P8” mean passages that are numbered throughout.
      ...(passage.kind === 'proposal' ? [String(passage.number), `${name.slice(0, 1)}${passage.number ?? ''}`] : []),
    ],
    also: passage.also,
    text: passage.title,
    more: proseText(passage.introduction.prose),
    facts: passage.introduction.sources.map(({ at }) => at),
    passages: [passage],
  };
}

function sentenceDocument(passage: Passage, sentence: Sentence, edition: Edition): SearchDocument {
  return {
    reference: `sentence:${passage.id}.${sentence.id}`,
    kind: 'text',
    url: sentenceUrl(sentence),
    label: nameWords.sentenceOf(passageName(passage, edition), sentence.number),
    under: passage,
    sentence,
    names: [],
    also: sentence.also,
    inherited: wordsOfNamed(passage, sentence),
    text: sentence.text,
    more: '',
    facts: [],
    passages: [passage],
  };
}

/** Readers' words for the things that a sentence names. */
function wordsOfNamed({ mentions }: Passage, sentence: Sentence): readonly string[] {
  const named = mentions.filter((mention) => mention.sentence === sentence).map(({ of }) => of.thing);
  return [...new Set(named)]
    .filter(({ mentions: all }) => new Set(all.map((one) => one.sentence)).size <= MOST_SENTENCES)
    .flatMap(({ also }) => also);
}
