import type { Edition } from '../../edition/edition.ts';
import { siteUrl } from '../../site-files.ts';
import { aboutWords } from '../../words/about.ts';

/** A part of the edition, with its licence. */
export interface Right {
  readonly label: string;
  readonly words: string;
  readonly url: string | undefined;
}

/** The licence of the files in `cite/styles/`, as each of them says. */
const STYLES_LICENCE = 'https://creativecommons.org/licenses/by-sa/3.0/';

export function rightsOf({ rights }: Edition['info']): readonly Right[] {
  const { text, commentary, code, fonts, data, styles, stylesAre } = aboutWords.rights;
  return [
    { label: text, words: rights.text, url: undefined },
    { label: commentary, words: rights.commentary.name, url: rights.commentary.url },
    { label: code, words: rights.code.name, url: rights.code.url },
    ...(rights.fonts === undefined ? [] : [{ label: fonts, words: rights.fonts, url: siteUrl('fonts/OFL.txt') }]),
    ...(rights.data === undefined ? [] : [{ label: data, words: rights.data, url: undefined }]),
    { label: styles, words: stylesAre, url: STYLES_LICENCE },
  ];
}
