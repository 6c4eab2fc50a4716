import { titleJoints } from '../../words/question-words.ts';
import { wordForms } from '../query/word-forms.ts';

/**
 * Form of the text's own word for itself in its title: an “Initiative on …” is an initiative. Empty if the title has
 * none.
 */
export function designationOf(title: string): string {
  const [first = '', joint = ''] = wordForms(title);
  return titleJoints.includes(joint) ? first : '';
}
