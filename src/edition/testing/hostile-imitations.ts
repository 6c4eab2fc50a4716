/** Persons and things with the name of another, or nearly, and names that are none. */
import { annotationFile } from './annotation-file.ts';
import { asFile, bodyFile, inSource, type HostileInput } from './hostile-input.ts';

/** The file of an instrument that cites the parchment. */
const instrumentFile = (title: string, short: string) =>
  `---\ntitle: ${title}\nshort: ${short}\ndate: 1788\nissuer: A\nkind: law\nsources: [{ source: parchment, at: a }]\n---\nWords.\n`;

const office = (name: string): readonly string[] => [`an office: ${name}`, name];

export const HOSTILE_IMITATIONS: readonly HostileInput[] = [
  asFile(
    'an author with a letter that looks Latin',
    annotationFile('kind: since').replace('by: clerk', 'by: сlerk'),
    'unknown-person',
  ),
  ...[
    'The clerk',
    'THE CLERK',
    'The сlerk',
    'Тhe clerk',
    '"The\\u00A0clerk"',
    'The  clerk.',
    '"The\\nclerk"',
    'Тhе сlеrk',
    '𝐓𝐡𝐞 𝐜𝐥𝐞𝐫𝐤',
    'Ｔｈｅ ｃｌｅｒｋ',
    'The c1erk',
    'The cIerk',
    'tHe cLeRk',
    'T̷h̷e̷ c̷l̷e̷r̷k̷',
    'ᴛʜᴇ ᴄʟᴇʀᴋ',
    'The cl🅔rk',
    'The clérk',
    'Tlie clerk',
    'Clerk',
    'A clerk',
    'The clerks',
    'Clerk, The',
    'The clerk (verified)',
  ].map((name) => asFile(`a second person named ${name}`, `name: ${name}\n`, 'look-alike', 'people/zoe.yaml')),
  ...['"…"', '"1984"', 'X', '"<b>Zoe</b>"', '"[Zoe](https://example.org)"', '"**Zoe**"', '"https://example.org/zoe"']
    .concat(['www.example.org', 'example.org', 'zoe@example.org', '"{{name}}"', '"@zoe"', '🅣🅗🅔 🅒🅛🅔🅡🅚'])
    .map((name) => asFile(`a person named ${name}`, `name: ${name}\n`, 'malformed-field', 'people/zoe.yaml')),
  ...['"The\\u2800clerk"', '"⠀…"'].map((name) =>
    asFile(`a person with a blank sign: ${name}`, `name: ${name}\n`, 'hidden-character', 'people/zoe.yaml'),
  ),
  ...[
    'J. R. R. Tolkien',
    "Zoe O'Neil-Müller",
    '王毅',
    'St. John Smith',
    'Ed Torres',
    'Иван Секретарёв',
    'Ada Constitucion',
    'Zoe Ltd.',
    '"Example Org., Rome"',
  ].map((name) => asFile(`an honest person named ${name}`, `name: ${name}\n`, 'harmless', 'people/zoe.yaml')),
  asFile(
    'a second term that looks like the first',
    '---\nlabel: trеason\nsources: [{ source: parchment, at: a }]\n---\nWords.\n',
    'look-alike',
    'glossary/zoe.md',
  ),
  {
    name: 'two instruments with the same short name',
    expected: 'look-alike',
    files: {
      'instruments/yan.md': instrumentFile('A law', 'GDPR'),
      'instruments/zoe.md': instrumentFile('A treaty', 'G.D.P.R.'),
    },
  },
  asFile(
    'an instrument with the title of another as its short name',
    instrumentFile('A law', 'Great Сharter'),
    'look-alike',
    'instruments/zoe.md',
  ),
  {
    name: 'two bodies with the same acronym',
    expected: 'look-alike',
    files: {
      'bodies/yan.md': bodyFile('acronym: UNX'),
      'bodies/zoe.md': bodyFile('acronym: UNХ').replace('A new', 'Another'),
    },
  },
  asFile(
    'a source with the short title of an instrument',
    'type: book\ntitle: A book\ntitle-short: Great charter\npublisher: A\nissued: 1787\nlanguage: en\n',
    'look-alike',
    'sources/zoe.yaml',
  ),
  asFile(
    'an instrument that notes call like its own source',
    instrumentFile('A law', 'The parchment'),
    'harmless',
    'instruments/zoe.md',
  ),
  ...[
    ['the issuer', 'The Convention'],
    ['a part of the issuer', 'Convention Press Office'],
    ['the edition', 'Constitution, annotated'],
    ['a body', 'Cоngress'],
    ['a body in another language', 'Kongress'],
    ['a term', 'Treason'],
    ['an instrument', 'The Great Charter'],
    ...['The Editors', 'Co-editor', 'Edіtorial Team', 'The Secretariat', 'Site maintainers', 'Die Redaktion'].map(
      office,
    ),
    ...['Moderator', 'Webmaster', 'Admins', 'Die Herausgeber', 'Secrétariat'].map(office),
    ...['Les Éditeurs', 'Los redactores', '编者', '編集部', 'Редакция', 'هيئة التحرير', '편집부'].map(office),
  ].map(([what, name]) => ({
    name: `a person called like ${what}`,
    files: {
      'people/zoe.yaml': `name: "${name}"\n`,
      'labels.yaml': 'body:congress: { official: { de: Kongress } }\n',
    },
    expected: 'look-alike' as const,
  })),
  ...['192.168.0.1', '2001:db8::1', 'example.org', 'https://example.org/', 'zoe@example.org'].map((address) =>
    asFile(
      `a term called by an address: ${address}`,
      `---\nlabel: a place\naliases: ["${address}"]\nsources: [{ source: parchment, at: a }]\n---\nWords.\n`,
      'malformed-alias',
      'glossary/zoe.md',
    ),
  ),
  asFile(
    'a term of one word with a letter that looks Latin',
    '---\nlabel: cоurt\nsources: [{ source: parchment, at: a }]\n---\nWords.\n',
    'mixed-letters',
    'glossary/zoe.md',
  ),
  inSource(
    'a source that is a copy of its own address',
    'URL: https://example.org/v\naccessed: 2026-01-02\nread: whole\nmirror-of: https://www.example.org/v/',
    'circular-source',
  ),
  asFile('a person of another name', 'name: The clerks of the court\n', 'harmless', 'people/zoe.yaml'),
];
