/** Everything that a browser copies with the words of a passage as a release has it: never with a later version. */
import type { Release, ReleasedAnnotation, ReleasedPassage } from '../edition/fields/release-schema.ts';
import { wordsOfHtml } from '../edition/past/words-of-html.ts';
import { versionUrl } from '../urls.ts';
import { citingWords } from '../words/citing.ts';
import { nameWords } from '../words/names.ts';
import { BASIS_WORDS, EFFECT_WORDS } from '../words/vocabulary.ts';
import { inLetters, type QuotedPassage, type QuotedReading, type Quoting } from './quoting.ts';
import { quotedLemma, readingSays } from './reading-says.ts';

/** @param published day of the text, if the release does not say it */
export function releasedQuoting(release: Release, published: string): Quoting {
  const { title, issuer, shortTitle, version, passages, annotations } = release;
  return {
    work: citingWords.work(title, issuer, releasedDay(release, published).slice(0, 4)),
    status: releasedStatus(release),
    version: citingWords.version(shortTitle, version),
    variantsUrl: versionUrl(version),
    passages: Object.fromEntries(
      passages.map((passage) => [
        passage.id,
        quotedPassage(
          passage,
          annotations.filter((note) => note.passage === passage.id),
          version,
        ),
      ]),
    ),
  };
}

/** Day of the text. @param published the day that is given today, if the release does not say it */
export function releasedDay(release: Release, published: string): string {
  return ownWords(release, 'date') ?? published;
}

/** What kind of text it is; a release of the first version only has a sentence that says it. */
export function releasedStatus(release: Release): string | undefined {
  return ownWords(release, 'textStatus') ?? release.textNotice?.replace(/\.$/u, '');
}

function quotedPassage(passage: ReleasedPassage, notes: readonly ReleasedAnnotation[], version: string): QuotedPassage {
  const { name, address, sentences } = passage;
  return {
    name,
    url: versionUrl(version, address),
    sentences: sentences.map((sentence) => ({ id: sentence.id, at: inLetters(passage.text, sentence) })),
    readings: notes.flatMap((note) => (note.kind === 'wording' ? [quotedReading(note, passage, version)] : [])),
    notes: Object.fromEntries(
      notes.map((note) => [
        note.address.split('#')[1] ?? '',
        citingWords.note(nameWords.noteOf(name, note.letter), note.by, firstSource(note)),
      ]),
    ),
  };
}

function firstSource({ sources: [first] }: ReleasedAnnotation): string {
  return first === undefined ? '' : citingWords.source(wordsOfHtml(first.label), wordsOfHtml(first.at));
}

function quotedReading(note: ReleasedAnnotation, passage: ReleasedPassage, version: string): QuotedReading {
  const { letter, judgement = '', lemma, scope, address } = note;
  const place = scope === 'phrase' ? quotedLemma(lemma) : nameWords.inSentence(lemma);
  return {
    ...stretchesOf(note, passage),
    says: citingWords.caveat(letter, judgement, readingSays(saidOf(note), place)),
    url: versionUrl(version, address),
  };
}

/** A release of the first version has only the printed judgement. */
function saidOf(note: ReleasedAnnotation) {
  const { judgement = '', isOmission = false } = note;
  const isCrux = note.data?.['isCrux'];
  const reading = note.reading && wordsOfHtml(note.reading);
  const basis = ownWords(note, 'basis');
  return {
    reading,
    isConjecture: basis === undefined ? judgement.includes(BASIS_WORDS.conjecture) : basis === 'conjecture',
    isCrux:
      typeof isCrux === 'boolean' ? isCrux : reading === undefined && !judgement.startsWith(EFFECT_WORDS.addition),
    isMissing: isOmission,
  };
}

function stretchesOf(
  { scope, part = 'text', ranges = [], sentences = [], isOmission }: ReleasedAnnotation,
  passage: ReleasedPassage,
): Pick<QuotedReading, 'part' | 'at'> {
  if (scope === 'passage') return { at: [] };
  const stretches =
    scope === 'sentence'
      ? passage.sentences.filter(({ id }) => sentences.includes(id))
      : ranges.map(([start, end]) => ({ start: isOmission === true ? end : start, end }));
  return { part, at: stretches.map((one) => inLetters(passage[part], one)) };
}

function ownWords({ data }: Pick<Release | ReleasedAnnotation, 'data'>, field: string): string | undefined {
  const own = data?.[field];
  return typeof own === 'string' ? own : undefined;
}
