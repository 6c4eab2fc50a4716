import { titleJoints } from '../../words/question-words.ts';
import { wordForms } from '../query/word-forms.ts';

/** Form of what a text calls itself in its title: an “Initiative on …” is an initiative. Empty where it does not say. */
export function designationOf(title: string): string {
  const [first = '', joint = ''] = wordForms(title);
  return titleJoints.includes(joint) ? first : '';
}
