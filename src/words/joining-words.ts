/**
 * Words that only join others in the languages of the labels, by language, without those that mean something in English
 * (“die”, “un”). Initials leave them out, and a query says nothing by them.
 */
const joiningWords: Readonly<Record<string, string>> = {
  fr: 'à de des du la le les aux au et en pour sur dans avec contre une entre',
  es: 'de del el la los las al y e en para por con contra sobre una entre',
  ru: 'и в во на по о об с со к ко для от из за при против между под',
  de: 'der das den dem des und zu zur zum von vom für im mit gegen über durch bei nach zwischen ein eine einer',
  ar: 'في من على إلى عن مع ضد بين',
};

export function joiningWordsOf(language: string): ReadonlySet<string> {
  return new Set(joiningWords[language]?.split(' '));
}

export const allJoiningWords: readonly string[] = Object.values(joiningWords).flatMap((words) => words.split(' '));
