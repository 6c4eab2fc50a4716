/** Open questions as a list that invites an answer. */
import type { Edition, OpenQuestion } from '../../edition/edition.ts';
import { correctionUrl, newAnnotationUrl } from '../../urls.ts';
import { readableDate } from '../../words/dates.ts';
import { questionWords } from '../../words/questions.ts';
import { wordsHtml } from '../text/prose.ts';
import { proposedAboutView, type LinkView } from '../text/references.ts';

export interface QuestionsView {
  readonly kind: 'questions';
  readonly title: string;
  readonly questions: readonly {
    /** HTML. */
    readonly asks: string;
    readonly known: string;
    readonly about: Pick<LinkView, 'label' | 'url'>;
    /** The form in which an answer is written. */
    readonly answerUrl: string;
  }[];
}

export function questionsView(edition: Edition): QuestionsView {
  return {
    kind: 'questions',
    title: questionWords.title,
    questions: edition.questions.map(({ asks, known, date, about }) => ({
      asks: wordsHtml(asks, edition),
      known: wordsHtml(questionWords.known(known, readableDate(date)), edition),
      about: proposedAboutView(about, edition),
      answerUrl: answerUrl(about),
    })),
  };
}

/** An answer about a passage is a new note; an answer about another thing goes to its form for corrections. */
function answerUrl(about: OpenQuestion['about']): string {
  if (about.kind === 'annotation') return newAnnotationUrl(about.thing.anchor.passage);
  if (about.kind === 'passage') return newAnnotationUrl(about.thing);
  return correctionUrl(about.kind, about.thing.id);
}
