/** Names of the things of an edition and their places, wherever they are named. */
import { plural } from '../edition/plural.ts';

export const nameWords = {
  goal: (number: number) => `Goal ${number}`,
  namedGoal: (number: number, name: string) => `Goal ${number}: ${name}`,
  target: (id: string) => `Target ${id}`,
  namedTarget: (id: string, label: string) => `Target ${id}: ${label}`,
  goalInSentence: (number: number) => `goal ${number}`,
  targetInSentence: (id: string) => `target ${id}`,
  sentence: (number: number) => `Sentence ${number}`,
  sentenceOf: (passage: string, number: number) => `${passage}, sentence ${number}`,
  titleOf: (passage: string) => `${passage}, title`,
  noteOf: (passage: string, letter: string) => `${passage}, note ${letter}`,
  /** A note by the words that it is about, or by the sentence or passage. */
  onWords: (note: string, words: string) => `${note}, on “${words}”`,
  on: (note: string, place: string): string => `${note}, on ${nameWords.inSentence(place)}`,
  inSentence: (place: string) => `${place.slice(0, 1).toLowerCase()}${place.slice(1)}`,
  inBriefOf: (passage: string) => `${passage}, in brief`,
  whole: (part: string) => `The whole ${part}`,
  /** The words of an instrument at a place, beside a passage. */
  placeBeside: (at: string, passage: string, says: string) => `${at}, beside ${passage}: ${says}`,
  passage: 'passage',
  title: 'title',
  /** Before a title that follows a name. */
  heading: (name: string, title: string) => `${name}: ${title}`,
  annotations: (count: number) => plural(count, 'annotation'),
  noteCount: (count: number) => plural(count, 'note'),
  mentions: (count: number) => plural(count, 'mention'),
  passages: (count: number) => plural(count, 'passage'),
  places: (count: number) => plural(count, 'place'),
  citations: (count: number) => plural(count, 'citation'),
  ofAll: (some: number, all: number) => `${some} of ${all}`,
} as const;
