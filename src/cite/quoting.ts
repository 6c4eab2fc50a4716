/** Everything that a browser copies with the words of a passage: a reader’s words are never copied without it. */
import { lettersBefore } from '../edition/anchor/letters-before.ts';
import type { Annotation, AnnotationOf } from '../edition/annotation.ts';
import type { Edition } from '../edition/edition.ts';
import type { Naming } from '../edition/edition-info.ts';
import type { Part, Passage } from '../edition/passage.ts';
import { lemmaOf } from '../render/text/lemma.ts';
import { passageName } from '../render/text/references.ts';
import { shortCitation } from '../render/text/citations.ts';
import { annotationUrl, besideUrl, noteId, passageUrl, sectionUrl } from '../urls.ts';
import { citingWords } from '../words/citing.ts';
import { nameWords } from '../words/names.ts';
import { quotedLemma, readingSays, type SaidReading } from './reading-says.ts';
import { BASIS_WORDS, CONFIDENCE_WORDS } from '../words/vocabulary.ts';

export interface Quoting {
  /** Title, issuer and year of the work. */
  readonly work: string;
  /** What kind of text this is. */
  readonly status: string | undefined;
  /** Name and version of the edition. */
  readonly version: string;
  /** Address of the list of all readings. */
  readonly variantsUrl: string;
  /** By id. */
  readonly passages: Readonly<Record<string, QuotedPassage>>;
}

export interface QuotedPassage {
  readonly name: string;
  readonly url: string;
  /** Address where its sentences are shown beside their witnesses; absent if the edition has none. */
  readonly witnessesUrl?: string;
  readonly sentences: readonly QuotedSentence[];
  readonly readings: readonly QuotedReading[];
  /** By element id: the note, its author and its first source. */
  readonly notes: Readonly<Record<string, string>>;
}

export interface QuotedSentence {
  readonly id: string;
  /** In units that are not white space. */
  readonly at: readonly [start: number, end: number];
}

/** A caveat of a note on the words of a place. */
export interface QuotedReading {
  /** Absent if the whole passage is meant. */
  readonly part?: Part;
  /** Stretches in units that are not white space; two equal numbers are a point between words. */
  readonly at: readonly (readonly [start: number, end: number])[];
  readonly says: string;
  readonly url: string;
}

/** @param version of the edition, as it is cited */
export function quoting(edition: Edition, version: string): Quoting {
  const { title, issuer, date, textStatus, shortTitle } = edition.info;
  return {
    work: citingWords.work(title, issuer, date.slice(0, 4)),
    status: textStatus,
    version: citingWords.version(shortTitle, version),
    variantsUrl: sectionUrl('variants'),
    passages: Object.fromEntries(edition.passages.map((passage) => [passage.id, quotedPassage(passage, edition)])),
  };
}

function quotedPassage(passage: Passage, edition: Edition): QuotedPassage {
  const name = passageName(passage, edition);
  return {
    name,
    url: passageUrl(passage),
    ...(edition.witnesses.length === 0 ? {} : { witnessesUrl: besideUrl(passage) }),
    sentences: passage.sentences.map((sentence) => ({ id: sentence.id, at: inLetters(passage.text, sentence) })),
    readings: quotedReadings(passage, edition),
    notes: Object.fromEntries(
      passage.annotations.map((one) => [
        noteId(one),
        citingWords.note(nameWords.noteOf(name, one.letter), one.by.name, firstSource(one)),
      ]),
    ),
  };
}

/** The caveats of its notes on the words of a passage. */
export function quotedReadings(passage: Passage, edition: Naming): readonly QuotedReading[] {
  return passage.annotations.flatMap((one) => (one.kind === 'wording' ? [quotedReading(one, edition)] : []));
}

/** Empty if a note cites nothing. */
export function firstSource({ sources: [first] }: Annotation): string {
  return first === undefined ? '' : citingWords.source(shortCitation(first.source), first.at);
}

export function quotedReading(annotation: AnnotationOf<'wording'>, edition: Naming): QuotedReading {
  const { letter, basis, confidence } = annotation;
  return {
    ...stretchesOf(annotation),
    says: citingWords.caveat(
      letter,
      citingWords.resting(BASIS_WORDS[basis], CONFIDENCE_WORDS[confidence]),
      readingSays(saidOf(annotation), placeOf(annotation, edition)),
    ),
    url: annotationUrl(annotation),
  };
}

/** The words of a note, quoted; a sentence or a passage has a name, which nobody wrote there. */
function placeOf(annotation: AnnotationOf<'wording'>, edition: Naming): string {
  const lemma = lemmaOf(annotation, edition);
  return annotation.anchor.scope === 'phrase' ? quotedLemma(lemma) : nameWords.inSentence(lemma);
}

function saidOf({ reading, basis, isCrux, anchor }: AnnotationOf<'wording'>): SaidReading {
  const isMissing = anchor.scope === 'phrase' && anchor.isOmission;
  return { reading, isConjecture: basis === 'conjecture', isCrux, isMissing };
}

function stretchesOf({ anchor }: AnnotationOf<'wording'>): Pick<QuotedReading, 'part' | 'at'> {
  switch (anchor.scope) {
    case 'passage':
      return { at: [] };
    case 'sentence':
      return { part: 'text', at: [inLetters(anchor.passage.text, anchor.sentence)] };
    case 'phrase': {
      const text = anchor.passage[anchor.part];
      return {
        part: anchor.part,
        at: anchor.ranges.map(({ start, end }) => inLetters(text, { start: anchor.isOmission ? end : start, end })),
      };
    }
  }
}

/** A stretch in units that are not white space. */
export function inLetters(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  return [lettersBefore(text, start), lettersBefore(text, end)] as const;
}
