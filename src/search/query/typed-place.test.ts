import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Passage } from '../../edition/passage.ts';
import { anyText } from '../../markdown/testing/any-text.ts';
import { contentEdition } from '../../edition/testing/content-edition.ts';
import { RUNAWAY } from '../../edition/testing/runaway.ts';
import { lemmaOf } from '../../render/text/lemma.ts';
import { passageHeading, passageName } from '../../render/text/references.ts';
import { annotationUrl, passageUrl, sentenceUrl, titleUrl } from '../../urls.ts';
import { citingWords } from '../../words/citing.ts';
import { nameWords } from '../../words/names.ts';
import { namedPlaces } from '../index/places-file.ts';
import { parseQuery } from './search-query.ts';
import { mayNamePlace, typedPlace } from './typed-place.ts';

const edition = contentEdition();
const places = namedPlaces(edition);
const found = (typed: string) => typedPlace(typed, places)?.url;

/** By its name, by name and title, and as citations and copied words name it. */
const labelsOf = (passage: Passage) => {
  const [name, heading] = [passageName(passage, edition), passageHeading(passage, edition)];
  const { title, issuer, date } = edition.info;
  const work = citingWords.work(title, issuer, date.slice(0, 4));
  return [...new Set([name, heading, `${title}, ${name}`, `${title}, ${heading}`, `${work}, ${name}`])];
};
/** In the field of the search, which asks only for some words whether they are a place. */
const inField = (label: string) => {
  const { typed } = parseQuery(label);
  return mayNamePlace(typed) ? found(typed) : undefined;
};

test.each(edition.passages)('every label that the site prints for a place of $id leads to it', (passage) => {
  for (const label of labelsOf(passage)) {
    expect(found(label), label).toBe(passageUrl(passage));
    expect(inField(nameWords.titleOf(label)), label).toBe(titleUrl(passage));
    for (const sentence of passage.sentences)
      expect(inField(nameWords.sentenceOf(label, sentence.number)), label).toBe(sentenceUrl(sentence));
    for (const note of passage.annotations) {
      const [of, lemma] = [nameWords.noteOf(label, note.letter), lemmaOf(note, edition)];
      expect(inField(of), of).toBe(annotationUrl(note));
      if (label !== passageHeading(passage, edition)) continue;
      for (const printed of [
        nameWords.onWords(of, lemma),
        nameWords.on(of, lemma),
        citingWords.note(of, note.by.name, ''),
      ])
        expect(inField(printed), printed).toBe(annotationUrl(note));
    }
  }
});

test('name and title of a passage lead to it as in links, without a colon and with an arrow', () => {
  for (const passage of edition.passages) {
    const [name, { title }] = [passageName(passage, edition), passage];
    for (const label of [`${name} ${title}`, `← ${name} ${title}`, `${name} → ${title}`])
      expect(found(label), label).toBe(name === title ? found(label) : passageUrl(passage));
  }
});

test.each(['para 11', 'paragraph 11', 'Article 11', 'point 11', 'no. 11', 'item 11:'])(
  '“%s” names a passage that is numbered throughout, as readers may call it who do not know its name',
  (typed) => {
    expect(found(typed)).toBe(found('proposal 11'));
    expect(found('article 37')).toBeUndefined();
  },
);

test('every range of sentences has an address, with or without the title', () => {
  fc.assert(
    fc.property(fc.constantFrom(...edition.passages), fc.nat(), fc.nat(), (passage, one, other) => {
      const count = passage.sentences.length;
      const [first, last] = [(one % count) + 1, (other % count) + 1].toSorted((a, b) => a - b) as [number, number];
      if (first === last) return;
      const name = passageName(passage, edition);
      const id = `${passage.sentences[first - 1]?.id ?? ''}-${passage.sentences[last - 1]?.id ?? ''}`;
      const label = citingWords.sentences(first, last);
      expect(found(citingWords.place(name, label))).toBe(`${passageUrl(passage)}#${id}`);
      expect(found(`${label} of ${name}`)).toBe(`${passageUrl(passage)}#${id}`);
      expect(found(citingWords.place(name, citingWords.both(citingWords.title, label)))).toBe(
        `${passageUrl(passage)}#title-${passage.sentences[last - 1]?.id ?? ''}`,
      );
    }),
  );
});

const proposal = edition.passages.find(({ kind, sentences }) => kind === 'proposal' && sentences.length > 1);
const number = String(proposal?.number);

test.each([
  [`${number}:1–2`, '#s1-s2'],
  [`${number}:2`, '#s2'],
  [`p${number} s2`, '#s2'],
  [`prop. ${number}, sentence 2`, '#s2'],
  [`PROPOSAL ${number}  S2`, '#s2'],
  [`sentence 2 of proposal ${number}`, '#s2'],
  [`proposals ${number}, sentences 2`, '#s2'],
  [`proposal ${number} note a`, `#note-${proposal?.annotations[0]?.slug ?? ''}`],
  [`Proposal ${number}, sentence 2.`, '#s2'],
  [`(Proposal ${number}, sentence 2)`, '#s2'],
  [`“Proposal ${number}, sentence 2”`, '#s2'],
  [`prop. ${number}, n. a`, `#note-${proposal?.annotations[0]?.slug ?? ''}`],
  [`Proposal ${number} §2`, '#s2'],
  [`${number}b`, `#note-${proposal?.annotations[1]?.slug ?? ''}`],
  [`Proposal ${number}, sentences 2–1`, '#s1-s2'],
  [`proposal 0${number}`, `/${number}/`],
  [`Proposal ${number} of ${edition.passages.length}`, `/${number}/`],
  [`Proposal ${number} of 20, sentence 2`, '#s2'],
  [`Proposal ${number}, note b, by the editors`, `#note-${proposal?.annotations[1]?.slug ?? ''}`],
  [`Proposal ${number}, notes b and c`, `#note-${proposal?.annotations[1]?.slug ?? ''}`],
  [`https://name.example/base${proposal === undefined ? '' : passageUrl(proposal)}#s2`, '#s2'],
  [`${proposal?.id ?? ''}/${proposal?.annotations[0]?.slug ?? ''}`, `#note-${proposal?.annotations[0]?.slug ?? ''}`],
])('“%s” is understood', (typed, fragment) => {
  expect(found(typed)?.endsWith(fragment)).toBe(true);
});

test.each([
  '',
  number,
  `${number} 1`,
  `proposal ${number}, note zz`,
  `proposal ${number}, sentence 99`,
  '9.c',
  '5G',
  'proposal 999',
  'note a',
  's1',
  'pro',
  'the world',
])('“%s” names no place of the text', (typed) => {
  expect(found(typed)).toBeUndefined();
});

test.each(['anda', 'a and ', 'toa', ' to the', '-a', '3', 's1 ', ', on '])(
  'words that repeat “%s” up to the longest name of a place do not take too long',
  (part) => {
    const start = process.threadCpuUsage();
    for (const first of ['preamble, note a', 'preamble, sentence 1', 'a'])
      typedPlace(`${first}${part.repeat(480 / part.length)}!`, places);
    const { user, system } = process.threadCpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(RUNAWAY);
  },
);

test('no typed words are an error', () => {
  fc.assert(
    fc.property(anyText({ maxLength: 60 }), (typed) => {
      typedPlace(typed, places);
    }),
  );
});

test.each([
  ['6:1', true],
  ['Preamble, note a', true],
  ['preamble in brief', true],
  ['preamble/some-note', true],
  ['data security', false],
  ['5g', false],
  ['', false],
])('whether “%s” may name a place within a passage: %s', (typed, may) => {
  expect(mayNamePlace(typed)).toBe(may);
});
