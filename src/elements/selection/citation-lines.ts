/**
 * The lines that are copied with selected words: their place, text and version, and the readings of other texts there.
 */
import { concernsWords } from '../../edition/anchor/concerns-words.ts';
import { lettersBefore } from '../../edition/anchor/letters-before.ts';
import type { QuotedReading, Quoting } from '../../cite/quoting.ts';
import { citingWords } from '../../words/citing.ts';
import { placeAddress, placeLabel } from './place-address.ts';
import { passageIdOf, type SelectedPart, type SelectedPlace } from './selected-places.ts';

export interface CitationLine {
  readonly words: string;
  /** Full, for everybody. */
  readonly address: string;
}

/** How many places are named one by one; of more, only the first and the last. */
const MOST_PLACES = 3;
/** How many readings are listed if words of several passages are selected. */
const MOST_READINGS = 20;

/**
 * The name of several selected places together.
 * @param places at least one
 */
export function labelOf(places: readonly SelectedPlace[], quoting: Quoting | undefined): string {
  const labels = places.map((place) => placeLabel(place, nameOf(place, quoting)));
  return labels.length > MOST_PLACES ? citingWords.fromTo(labels[0] ?? '', labels.at(-1) ?? '') : labels.join('; ');
}

/** @param places at least one */
export function citationOf(places: readonly SelectedPlace[], quoting: Quoting | undefined): CitationLine {
  const where = labelOf(places, quoting);
  const address = places[0] === undefined ? location.href : placeAddress(places[0]);
  if (quoting === undefined) return { words: where, address };
  const { work, status, version } = quoting;
  const further = places.length > MOST_PLACES ? [] : places.slice(1).map(placeAddress);
  return joinedLine([`${work}, ${where}`, status, version, ...further], address);
}

export function joinedLine(parts: readonly (string | undefined)[], address: string): CitationLine {
  return { words: parts.filter((part) => part !== undefined).join('; '), address };
}

/** The caveats about the selected words; if they could not be loaded, that is said too. */
export function caveatsOf(places: readonly SelectedPlace[], quoting: Quoting | undefined): readonly CitationLine[] {
  if (quoting === undefined) return [{ words: citingWords.unchecked, address: '' }];
  const readings = places.flatMap((place) => readingsAt(place, quoting));
  const lines = readings.map(({ says, url }) => ({ words: says, address: full(url) }));
  if (places.length === 1 || lines.length <= MOST_READINGS) return lines;
  const further = citingWords.further(lines.length - MOST_READINGS);
  return [...lines.slice(0, MOST_READINGS), { words: further, address: full(quoting.variantsUrl) }];
}

/** Each note with selected words, with its author and its first source. */
export function noteLines(range: Range, quoting: Quoting | undefined): readonly CitationLine[] {
  return [...document.querySelectorAll('.note')]
    .filter((note) => range.intersectsNode(note) && note.checkVisibility())
    .flatMap((note) => {
      const passage = quoting?.passages[passageIdOf(note)];
      const id = note.closest('[id]')?.id.split('.').at(-1) ?? '';
      const words = passage?.notes[id];
      return quoting === undefined || passage === undefined || words === undefined
        ? []
        : [joinedLine([words, textOfNote(quoting), quoting.version], `${full(passage.url)}#${id}`)];
    });
}

/** A note quotes words of its text, and says nothing of what kind of text it is. */
export function textOfNote({ status }: Quoting): string | undefined {
  return status === undefined ? undefined : citingWords.textOfNote(status);
}

function readingsAt({ passage, parts }: SelectedPlace, quoting: Quoting): readonly QuotedReading[] {
  return (quoting.passages[passage]?.readings ?? []).filter(
    (reading) => reading.part === undefined || parts.some((part) => concerns(reading, part)),
  );
}

function concerns({ part, at }: QuotedReading, { part: selected, words, stretch }: SelectedPart): boolean {
  if (part !== selected) return false;
  const [start, end] = [lettersBefore(words.text, stretch.start), lettersBefore(words.text, stretch.end)];
  return concernsWords(at, start, end);
}

function nameOf({ text, passage }: SelectedPlace, quoting: Quoting | undefined): string {
  return quoting?.passages[passage]?.name ?? text.getAttribute('work') ?? '';
}

function full(url: string): string {
  return new URL(url, location.href).href;
}
