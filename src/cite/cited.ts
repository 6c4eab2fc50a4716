/** What can be cited in the edition: each place with its author, and with everything that must never be left out. */
import { concernsWords } from '../edition/anchor/concerns-words.ts';
import { lettersBefore } from '../edition/anchor/letters-before.ts';
import type { Annotation } from '../edition/annotation.ts';
import type { Edition } from '../edition/edition.ts';
import type { Part, Passage } from '../edition/passage.ts';
import { present } from '../edition/present.ts';
import { passageName } from '../render/text/references.ts';
import { annotationUrl, idAmongPassages, noteId, passageUrl, sentenceUrl, titleUrl } from '../urls.ts';
import { siteUrl } from '../site-files.ts';
import { citingWords } from '../words/citing.ts';
import { nameWords } from '../words/names.ts';
import { capitalized } from '../words/vocabulary.ts';
import { cslDate, type CslJsonItem } from './csl-json.ts';
import { firstSource, quotedReading, quotedReadings, type QuotedReading } from './quoting.ts';

/** Something that has a citation. */
export interface Cited {
  /** Element id on the page of its citations. */
  readonly id: string;
  /** Its name, which is the end of its title. */
  readonly label: string;
  /** The beginning of its title, before the name. */
  readonly work: string | undefined;
  readonly url: string;
  /** Everything but its address and the day of reading. */
  readonly item: CslJsonItem;
  /** Whether it is a work of others, with an address of its own, and not a place of the edition. */
  readonly isOfOthers?: true;
  /** Lines that belong to it: other readings with the addresses of their notes, the first source of a note. */
  readonly lines: readonly { readonly words: string; readonly url?: string }[];
}

/** The edition that is cited, and its version. */
export type VersionedEdition = Pick<Edition, 'info'> & { readonly version: string };

/** The passage, its title, each of its sentences, each of its annotations. */
export function citedOfPassage(passage: Passage, edition: VersionedEdition): readonly Cited[] {
  const name = passageName(passage, edition);
  const readings = quotedReadings(passage, edition);
  const place = (id: string, label: string, url: string, own: readonly QuotedReading[]): Cited =>
    citedWords(id, idAmongPassages(passage, id), label, url, own, edition);
  return [
    place('text', name, passageUrl(passage), readings),
    place('title', citingWords.place(name, citingWords.title), titleUrl(passage), readingsAt(readings, 'title')),
    ...passage.sentences.map((sentence) =>
      place(
        sentence.id,
        citingWords.place(name, citingWords.sentence(sentence.number)),
        sentenceUrl(sentence),
        readingsAt(readings, 'text', lettersOf(passage.text, sentence)),
      ),
    ),
    ...passage.annotations.map((annotation) => citedNote(annotation, name, edition)),
  ];
}

/** The whole text, wherever it is shown. */
export function citedWholeText(edition: VersionedEdition): Cited {
  const { info } = edition;
  const { item, ...cited } = citedWords('text', 'text', info.title, siteUrl(''), [], edition);
  return { ...cited, work: undefined, item: { ...item, title: info.title } };
}

export function citedEdition({ info, version }: VersionedEdition): Cited {
  return {
    id: 'edition',
    label: info.shortTitle,
    work: undefined,
    url: siteUrl(''),
    item: present({
      id: 'edition',
      type: 'book',
      title: info.shortTitle,
      author: [{ literal: info.editors.name }],
      issued: cslDate(info.edited),
      version,
      language: info.language,
    }),
    lines: [],
  };
}

/** @param id element id, if the page cites several; otherwise its name in its section */
export function citedEntry(
  { id, key, label, url }: Pick<Cited, 'id' | 'label' | 'url'> & { readonly key: string },
  edition: VersionedEdition,
): Cited {
  const { info } = edition;
  const name = capitalized(label);
  return {
    id,
    label: name,
    work: undefined,
    url,
    item: {
      ...ofEdition(edition),
      id: key,
      title: name,
      author: [{ literal: info.editors.name }],
      ...issued(info.edited),
    },
    lines: [],
  };
}

/** Words of the text, by their publisher. */
function citedWords(
  id: string,
  key: string,
  label: string,
  url: string,
  readings: readonly QuotedReading[],
  edition: VersionedEdition,
): Cited {
  const { info } = edition;
  return {
    id,
    label,
    work: info.title,
    url,
    item: {
      ...ofEdition(edition),
      id: key,
      title: citingWords.place(info.title, label),
      author: [{ literal: info.issuer }],
      ...issued(info.date),
      ...present({ genre: info.textStatus }),
    },
    lines: readings.map(({ says, url: note }) => ({ words: says, url: note })),
  };
}

function citedNote(annotation: Annotation, name: string, edition: VersionedEdition): Cited {
  const { letter, by, date, anchor } = annotation;
  const source = firstSource(annotation);
  const label = nameWords.noteOf(name, letter);
  return {
    id: noteId(annotation),
    label,
    work: undefined,
    url: annotationUrl(annotation),
    item: {
      ...ofEdition(edition),
      id: idAmongPassages(anchor.passage, noteId(annotation)),
      title: label,
      author: [{ literal: by.name }],
      ...issued(date),
    },
    lines: [
      ...(annotation.kind === 'wording' ? [{ words: quotedReading(annotation, edition).says }] : []),
      ...(source === '' ? [] : [{ words: citingWords.firstSource(source) }]),
    ],
  };
}

function ofEdition({ info, version }: VersionedEdition) {
  return { type: 'webpage', 'container-title': info.shortTitle, version, language: info.language } as const;
}

function issued(date: string) {
  return present({ issued: cslDate(date) });
}

/** Readings about a title, or about a stretch of the text. A reading about the whole passage is about each. */
function readingsAt(
  readings: readonly QuotedReading[],
  part: Part,
  stretch: readonly [number, number] = [0, Number.MAX_SAFE_INTEGER],
): readonly QuotedReading[] {
  return readings.filter((one) => one.part === undefined || (one.part === part && concernsWords(one.at, ...stretch)));
}

function lettersOf(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  return [lettersBefore(text, start), lettersBefore(text, end)] as const;
}
