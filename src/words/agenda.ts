/** Words of the pages on the agenda and its goals. */
import { plural } from '../edition/plural.ts';

export const agendaWords = {
  title: (parts: string, agenda: string) => `The ${parts} and the ${agenda}`,
  lede: (part: string, summary: string) =>
    `Which goals does the text serve? A filled square is a target that a ${part} plainly serves, a pale square is a target that it bears on, and a frame is a goal with which it shares only the theme. ${summary}`,
  key: {
    direct: 'serves a target',
    indirect: 'bears on a target',
    theme: 'shares the theme',
    several: 'a number: several targets',
  },
  region: 'Table of links',
  caption: (title: string, part: string) => `${title}: links by goal (rows) and ${part} (columns)`,
  touchedByNone: ': touched by none',
  noneFound: 'none found',
  links: (direct: number, indirect: number) =>
    `There are ${plural(direct, 'direct link')} and ${plural(indirect, 'indirect link')}`,
  everyGoal: (links: string) => `${links}; every goal is touched.`,
  untouched: (links: string, goals: readonly number[], part: string) =>
    `${links}; ${plural(goals.length, 'goal')} (${goals.join(', ')}) ${goals.length === 1 ? 'is' : 'are'} touched by no ${part}.`,
  cell: (passage: string, links: readonly string[]) => `${passage} ${links.join(', ')}`,
  describe: (title: string) => `${title}: what the text says on it, with the words that show it.`,
  goal: {
    touched: 'For each target that the text serves or bears on, the words that show this are quoted.',
    untouched: 'No passage of the text was found that serves a target of this goal or bears on one.',
    theme: 'The goal as a theme',
    targets: 'Targets',
    figures: 'Figures',
    inCommentary: 'In the commentary:',
    ownWords: 'Labels of targets are the editors’ own words.',
    official: 'Official page',
    identifier: 'Identifier',
    /** Comes after the passage's name and its relation to the target. */
    evidence: (relation: string) => `${relation} it:`,
  },
} as const;
