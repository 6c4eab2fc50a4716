/** Words by which a reader frames a question, and the kind of answer that some of them ask for. */
import type { resultWords } from './entries.ts';

/**
 * Words that say little about the subject of a search: “the meaning of …”, “explain …”. Very common words are dropped
 * in any case.
 */
export const frameForms: readonly string[] = [
  ...['explain', 'explained', 'explanation', 'define', 'definition', 'mean', 'meaning', 'summary', 'overview'],
  ...['describe', 'tell', 'say', 'want', 'find', 'know', 'give', 'show', 'need', 'help', 'work', 'happen', 'happened'],
  ...[
    'concern',
    'support',
    'mention',
    'mentioned',
    'argument',
    'question',
    'answer',
    'example',
    'difference',
    'importance',
    'important',
  ],
  ...['essay', 'pro', 'con', 'thing', 'something', 'someone', 'anything', 'please', 'like', 'good', 'bad'],
  ...['critic', 'criticism', 'criticize', 'critique', 'controversy', 'literature', 'scholar', 'analysis', 'compare'],
  ...['comparison', 'compared', 'impact', 'effect', 'role', 'advantage', 'disadvantage', 'reason', 'simple', 'short'],
  ...['basic', 'main', 'latest', 'news', 'current', 'currently', 'really', 'attend', 'attended', 'doctrine', 'concept'],
  ...['topic', 'issue', 'problem', 'overall', 'general', 'exactly', 'briefly', 'brief', 'kind', 'type', 'everything'],
];

/** Words that only ask for a kind of thing: “how many”, “by year”. Each is looked for as a whole. */
export const kindCues: Readonly<Partial<Record<keyof typeof resultWords, readonly string[]>>> = {
  figure: [
    ...['how many', 'how much', 'how often', 'number of', 'share of', 'percentage', 'percent', 'per cent', 'rate of'],
    ...[
      'chart',
      'graph',
      'figure',
      'statistics',
      'stats',
      'by year',
      'per year',
      'trend',
      'worldwide',
      'proportion of',
    ],
  ],
  event: ['when', 'what year', 'which year', 'date of', 'what day', 'first session'],
  term: [
    'what is',
    'what are',
    'definition',
    'define',
    'meaning',
    'meant by',
    'stand for',
    'concept of',
    'vs',
    'versus',
  ],
};

/** Readers' words for the text of the edition, beside the first word of its title. */
export const textNames: readonly string[] = ['text', 'document', 'edition', 'site'];
/** Before such a name: “the document”, not “a document”. */
export const definiteWords: readonly string[] = ['the', 'this'];
/** After the first word of a title that says what the text is: “Initiative on …”. */
export const titleJoints: readonly string[] = ['on', 'of', 'for', 'against', 'concerning'];
