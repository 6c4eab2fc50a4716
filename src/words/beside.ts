/** Words of the pages that have the witnesses beside the text. */
export const besideWords = {
  title: (passage: string) => `Witnesses beside the text: ${passage}`,
  describe: (passage: string) => `What other texts of the same content have at each sentence of ${passage}.`,
  lede: 'Under each sentence is what is known of it in the official English, the agencies’ English and the Chinese, and in other texts that were compared. “Read” was seen in the witness or in a copy of it; “reported” is known only from an account.',
  back: 'Back to the text',
  all: 'All witnesses',
  variants: 'All variants',
  list: 'Beside the text, sentence by sentence',
  state: {
    read: 'Read',
    reported: 'Reported',
    unopened: 'Noted, but not opened when it was checked',
    unnoted: 'Nothing noted here',
    unread: 'Not read',
  },
  notes: 'Notes on the wording',
  conjecture: (lemma: string) => `Conjecture, by the editors alone: ${lemma}`,
  resting: (lemma: string, basis: string, confidence: string) => `${lemma}: ${basis}, ${confidence}`,
};
