/** The one thing whose name was typed exactly: a target, a term, a treaty. Pure. */
import { nameWords } from '../../words/names.ts';
import { typedWords } from '../../words/typed.ts';
import type { DocumentText } from './index-format.ts';
import type { SearchEngine } from './search-engine.ts';
import { parseQuery } from './search-query.ts';
import { foldedWords } from './word-forms.ts';

/** How many results are compared: other things may have the same words. */
const COMPARED = 20;
const GOAL = new RegExp(`^(?:${typedWords.goals.join('|')})[ -]*(?:goal |target )?(\\d{1,2}(?:\\.\\w{1,2})?)$`, 'iu');

/**
 * If several things have this name, the first result has it: an instrument comes before the copies of it.
 * @param typed a name, whole and without a slip
 * @returns its address from the root of the site; nothing if no thing has this name
 */
export async function thingCalled(typed: string, engine: SearchEngine): Promise<string | undefined> {
  const [, number] = GOAL.exec(typed.trim()) ?? [];
  const name =
    number === undefined ? typed : number.includes('.') ? nameWords.target(number) : nameWords.goal(Number(number));
  const query = parseQuery(name.replaceAll(/["“”«»]/gu, ' '));
  const answer = await engine.ask(query, new Map());
  const { results } = await engine.read(answer, 0, COMPARED);
  const texts = results.flatMap(({ texts: all, document }) => all.get(document) ?? []);
  const called = texts.find((text) => isCalled(name, text));
  if (called !== undefined) return called.url;
  const [first] = results;
  return first?.isNamed === true && answer.corrected.size === 0 ? first.texts.get(first.document)?.url : undefined;
}

/** Whether words have the letters of a label: whole, without the brackets at its end, or with its text. */
function isCalled(typed: string, { label, text, more, also, facts }: DocumentText): boolean {
  const wanted = letters(typed);
  if (wanted === '') return false;
  if ([label, label.replace(/ \([^()]*\)$/u, '')].some((one) => letters(one) === wanted)) return true;
  const [, before = '', after = ''] = /^([^:]+): (.+)$/u.exec(typed) ?? [];
  return (
    letters(after) !== '' &&
    letters(before) === letters(label) &&
    [text, more, ...also, ...facts].some((one) => letters(one).includes(letters(after)))
  );
}

function letters(words: string): string {
  return foldedWords(words).join('');
}
