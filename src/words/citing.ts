/** Words that are copied with words of the page: their place, their text and version, and the caveats about them. */

export const citingWords = {
  /** Title of the work, issuer, year. */
  work: (title: string, issuer: string, year: string) => [title, issuer, year].join(', '),
  version: (edition: string, version: string) => `${edition}, version ${version}`,
  /** A version after which something was changed. */
  changed: (version: string) => `${version}, with later changes`,
  dated: (version: string, day: string) => `Version ${version}, ${day}`,
  changedSince: (version: string, day: string) => `Version ${version} of ${day}, with later changes`,
  title: 'title',
  sentence: (number: number) => `sentence ${number}`,
  sentences: (first: number, last: number) => `sentences ${first}–${last}`,
  both: (one: string, other: string) => `${one} and ${other}`,
  /** From one place to another, if several passages are selected. */
  fromTo: (first: string, last: string) => `${first}, to ${last}`,
  place: (passage: string, within: string) => `${passage}, ${within}`,
  note: (place: string, by: string, source: string) =>
    `${place}, by ${by.replace(/^The /u, 'the ')}${source === '' ? '' : `; ${citingWords.firstSource(source)}`}`,
  /** The kind of text that a note is about. */
  textOfNote: (status: string) => `its text: ${status}`,
  /** Words before a change, and after it. */
  removed: (words: string) => `[removed: ${words}]`,
  added: (words: string) => `[added: ${words}]`,
  firstSource: (source: string): string => `first source: ${source}`,
  /** Words, and the address of their place. */
  at: (words: string, address: string) => `${words}, ${address}`,
  source: (label: string, at: string) => `${label}, ${at}`,
  /** The words of another text, and the note that argues it. */
  caveat: (letter: string, ground: string, says: string) => `Note ${letter} (${ground}): ${says}`,
  resting: (basis: string, confidence: string) => `${basis}, ${confidence}`,
  noteWith: (letter: string, basis: string, confidence: string) => `note ${letter} (${basis}, ${confidence})`,
  quoted: (words: string) => `“${words}”`,
  /** Of a place: quoted words, or the name of a sentence or of a passage. */
  says: {
    reading: (reading: string, place: string) => `reads “${reading}” for ${place}`,
    missing: (reading: string, place: string) => `has “${reading}” after ${place}`,
    added: (place: string) => `does not have ${place}`,
    conjecture: (reading: string, place: string) => `a conjecture, which no text has: “${reading}” for ${place}`,
    conjecturedAddition: (place: string) => `a conjecture, which no text has: without ${place}`,
    /** For a reading beside which another is as good. */
    unresolved: (says: string) => `${says}; which is right is not settled`,
    crux: (place: string) => `no reading could be recovered for ${place}`,
  },
  further: (count: number) => `${count} further readings concern these words:`,
  unchecked: 'It could not be looked up whether other texts read otherwise.',
} as const;
