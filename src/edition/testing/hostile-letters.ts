/** Characters that are invisible, reverse the text, or command a machine. */
import { annotationFile } from './annotation-file.ts';
import { asFile, inFields, inProse, type HostileInput } from './hostile-input.ts';

export const HOSTILE_LETTERS: readonly HostileInput[] = [
  inProse('a change of direction', 'Words \u202Etxet\u202C.', 'hidden-character'),
  inProse('an isolate', 'Words \u2067txet\u2069.', 'hidden-character'),
  inProse('a change of direction as an entity', 'Words &#x202E;txet.', 'hidden-character'),
  inProse('a blank sign of Braille', 'Then a\u2800b.', 'hidden-character'),
  inProse('a space of no width', 'back\u200Bdoor', 'hidden-character'),
  inProse('a joiner as an entity', 'back&zwj;door', 'hidden-character'),
  inProse('tags that nobody sees', 'Words\u{E0041}\u{E0042}.', 'hidden-character'),
  inProse('a filler', 'Words\u3164.', 'hidden-character'),
  inProse('NUL', 'Words \0.', 'hidden-character'),
  inProse('commands to a terminal', 'Words \u001B[2J.', 'hidden-character'),
  inProse('bytes that are not UTF-8, as a decoder gives them', 'Words \uFFFD.', 'hidden-character'),
  inProse('a command to the machine that checks', '::set-env name=PATH::/tmp', 'harmless'),
  inProse('marks piled up on a letter', `Wo${'\u0301'.repeat(2_000)}rds.`, 'hidden-character'),
  inProse('marks piled up by entities', `Wo${'&#x301;'.repeat(8)}rds.`, 'hidden-character'),
  inProse('a letter with the marks of its language', 'Vi\u1ec7t, e\u0323\u0302, \u05e9\u05c1\u05b8\u0591.', 'harmless'),
  inFields('a change of direction as an escape', 'sentence: "s1\\u202E"', 'hidden-character'),
  inFields('NUL as an escape', 'sentence: "s1\\0"', 'hidden-character'),
  inFields('a hidden character in a key', '"quote\\u200B": by Jury', 'hidden-character'),
  inFields('marks piled up by an escape', `sentence: "s1${'\\u0301'.repeat(9)}"`, 'hidden-character'),
  asFile(
    'line ends of Windows and a byte order mark',
    `\uFEFF${annotationFile('kind: since').replaceAll('\n', '\r\n')}`,
    'harmless',
  ),
];
