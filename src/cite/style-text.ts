/** A published style, reduced to the part that is used here: a processor needs seconds to read a whole one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** From the root of the project: a page’s own module has no place from which it could name them. */
const FOLDER = 'src/cite/styles';

/** The part of a style that is used: the entry of a bibliography, or a note that names a work for the first time. */
export type StyleUse = 'entry' | 'note';

/** Names of the files with which everything is formatted. */
export function styleFiles(styles: readonly { readonly file: string; readonly locale: string }[]): readonly string[] {
  const names = styles.flatMap(({ file, locale }) => [`${file}.csl`, `locales-${locale}.xml`]);
  return [...new Set(names)].map((name) => join(FOLDER, name));
}

/** @throws Error if there is no such file */
export function localeText(locale: string): string {
  return readFileSync(join(FOLDER, `locales-${locale}.xml`), 'utf8');
}

/**
 * The text of a style that does one thing, such as the entry of a bibliography: notes make a processor write every item
 * twice. A single item needs nothing that distinguishes it from others, and no sorting. The day of reading is given
 * even if the item has a day of issue: the edition changes, and for such works the manuals require the day (APA 9.16,
 * MLA 5.111, Chicago 13.15).
 * @throws Error if there is no such file
 */
export function styleText(file: string, use: StyleUse): string {
  const whole = withDayRead(readFileSync(join(FOLDER, `${file}.csl`), 'utf8'));
  return asEntry(use === 'note' ? withNoteAsEntry(whole) : whole);
}

/** The same style, reduced to its form of the day of reading. */
export function dayStyleText(file: string): string {
  const whole = readFileSync(join(FOLDER, `${file}.csl`), 'utf8');
  const [date = ''] = /<date [^>]*variable="accessed"[^>]*(?:\/>|>[^]*?<\/date>)/u.exec(whole) ?? [];
  return asEntry(withNoteAsEntry(withPart(whole, 'citation', bare(date))));
}

function asEntry(style: string): string {
  return withoutIdleMacros(withPart(style, 'citation', '<text variable="title"/>').replaceAll(BESIDE_OTHERS, ''));
}

/** Parts of a style that an item needs only beside others. */
const BESIDE_OTHERS =
  /<sort>[^]*?<\/sort>|\s(?:disambiguate-[a-z-]+|givenname-disambiguation-rule|collapse|subsequent-author-substitute[a-z-]*|year-suffix-delimiter)="[^"]*"/gu;

/** The date without the signs around it. */
function bare(date: string): string {
  return date.replace(/^<date [^>]*?(?=\/?>)/u, (tag) => tag.replaceAll(/\s(?:prefix|suffix)="[^"]*"/gu, ''));
}

const NEVER_IF_ISSUED =
  /<choose>\s*<if match="none" variable="issued(?: status)?">((?:(?!<\/?(?:choose|if|else)\b)[^])*?variable="accessed"(?:(?!<\/?(?:choose|if|else)\b)[^])*?)<\/if>\s*<\/choose>/gu;

function withDayRead(style: string): string {
  return style.replaceAll(NEVER_IF_ISSUED, '$1');
}

function withPart(style: string, name: string, layout: string): string {
  return style.replace(new RegExp(`<${name}\\b[^]*?</${name}>`, 'u'), `<${name}><layout>${layout}</layout></${name}>`);
}

/** The layout of a note in place of the layout of a bibliography’s entry. */
function withNoteAsEntry(style: string): string {
  const [, attributes = '', layout = ''] = /<citation\b([^>]*)>([^]*?)<\/citation>/u.exec(style) ?? [];
  return style
    .replace(/<bibliography\b[^]*?<\/bibliography>/u, '')
    .replace('</citation>', () => `</citation><bibliography${attributes}>${layout}</bibliography>`);
}

/** Removes the macros that are no longer used; a macro may use others. */
function withoutIdleMacros(style: string): string {
  const macros = new Map(
    [...style.matchAll(/<macro name="([^"]*)">[^]*?<\/macro>/gu)].map(([text, name = '']) => [name, text]),
  );
  const asked = new Set<string>();
  const ask = (text: string) => {
    for (const [, name = ''] of text.matchAll(/<(?:text|key)\b[^>]*\bmacro="([^"]*)"/gu)) {
      if (asked.has(name)) continue;
      asked.add(name);
      ask(macros.get(name) ?? '');
    }
  };
  ask(style.replaceAll(/<macro\b[^]*?<\/macro>/gu, ''));
  return style.replaceAll(/<macro name="([^"]*)">[^]*?<\/macro>/gu, (text, name: string) =>
    asked.has(name) ? text : '',
  );
}
