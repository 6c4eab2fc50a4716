import { piecesByLanguage, scriptRuns } from '../../markdown/script-runs.ts';
import { makeElement } from './make-element.ts';

/** Languages of words in other scripts, by the script. */
export type ScriptLanguages = Readonly<Record<string, string>>;

/** Nodes of a text in which words of other scripts have their language. */
export function languageNodes(
  text: string,
  languages: ScriptLanguages,
  nodesOf: (words: string) => readonly (Node | string)[] = (words) => [words],
): readonly (Node | string)[] {
  return piecesByLanguage(text, scriptRuns(languages)).flatMap(({ words, language }) =>
    language === undefined ? nodesOf(words) : [inLanguage(language, nodesOf(words))],
  );
}

/** @param language BCP 47 */
export function inLanguage(language: string, words: readonly (Node | string)[]): HTMLElement {
  const name = makeElement('span');
  Object.assign(name, { lang: language, dir: 'auto' });
  name.append(...words);
  return name;
}
