/**
 * Words that only join others in the languages of the labels, by language, without those that mean something in English
 * (“die”, “un”). Initials leave them out, and a query says nothing by them.
 */
const joiningWords: Readonly<Record<string, string>> = {
  fr: 'à de des du la le les aux au et ou en pour sur dans par avec contre une entre',
  es: 'de del el la los las al y o e en para por con contra sobre una unos unas entre',
  ru: 'и в во на по о об с со к ко для от из за при против между под или',
  de: 'der das den dem des und oder zu zur zum von vom für im mit gegen über durch bei nach aus auf zwischen ein eine einer eines',
  ar: 'في من على إلى عن مع ضد بين',
};

/** Words by which these languages ask and tell: they show which of them was typed. */
const askingWords: Readonly<Record<string, string>> = {
  fr: 'que qui quoi quel quelle quels quelles est sont comment pourquoi cette ces leur leurs ne pas nous vous être',
  es: 'que cual cuales quien como donde cuando porque es son esta estan su sus se lo mas ser',
  de: 'ist sind wie wer wo wann warum wieso welche welcher welches welchen wird werden nicht auch sich wir ihr sein',
};

/** Letters that English does not have, of languages in Latin script. */
const ownLetters: Readonly<Record<string, string>> = {
  fr: 'àâæçèéêëîïôœùû',
  es: 'áéíóúñ¿¡',
  de: 'äöüß',
};

export function joiningWordsOf(language: string): ReadonlySet<string> {
  return new Set(joiningWords[language]?.split(' '));
}

export const allJoiningWords: readonly string[] = Object.values(joiningWords).flatMap((words) => words.split(' '));

/** The languages in Latin script that their words and letters show. */
export const shownLanguages = Object.entries(ownLetters).map(([language, letters]) => ({
  language,
  words: `${joiningWords[language] ?? ''} ${askingWords[language] ?? ''}`.split(' '),
  letters,
}));
