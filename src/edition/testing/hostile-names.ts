/** Names of files that lead elsewhere or have a meaning for a machine, and ids that are not the author's to use. */
import { annotationFile } from './annotation-file.ts';
import { asFile, bodyFile, RUN, type HostileInput } from './hostile-input.ts';

export const HOSTILE_NAMES: readonly HostileInput[] = [
  asFile(
    'a source up the folders',
    annotationFile('kind: since').replace('source: parchment', 'source: ../people/clerk'),
    'unknown-source',
  ),
  asFile(
    'a name with a letter that looks Latin',
    annotationFile('kind: since'),
    'misplaced-file',
    'annotations/proposal-01/nеw.md',
  ),
  asFile(
    'a name that leads up the folders',
    annotationFile('kind: since'),
    'misplaced-file',
    'annotations/../../package.json',
  ),
  asFile('a name that is a folder up', annotationFile('kind: since'), 'misplaced-file', 'annotations/proposal-01/..md'),
  asFile(
    'a name that Windows keeps for a device',
    annotationFile('kind: since'),
    'misplaced-file',
    'annotations/proposal-01/con.md',
  ),
  asFile(
    'a name without end',
    annotationFile('kind: since'),
    'misplaced-file',
    `annotations/proposal-01/${'a'.repeat(200)}.md`,
  ),
  asFile(
    'a name that is a command',
    annotationFile('kind: since'),
    'misplaced-file',
    'annotations/proposal-01/$(id).md',
  ),
  asFile(
    'a name with a line end and a command to the machine that checks',
    annotationFile('kind: since'),
    'misplaced-file',
    'annotations/\n::add-mask::a.md',
  ),
  asFile('a program among the annotations', RUN, 'misplaced-file', 'annotations/proposal-01/new.ts'),
  asFile(
    'a passage as an annotation',
    annotationFile('kind: since'),
    'misplaced-file',
    'annotations/proposal-01/new.mdx',
  ),
  asFile(
    'a drawing that runs',
    `<svg xmlns="http://www.w3.org/2000/svg"><script>${RUN}</script></svg>`,
    'misplaced-file',
    'annotations/proposal-01/new.svg',
  ),
  ...['404', 'index', 'constructor', 'main', 'new', 'sources'].map((id) =>
    asFile(`a person called ${id}`, 'name: Zoe\n', 'misplaced-file', `people/${id}.yaml`),
  ),
  ...['404', 'index', 'constructor', 'print'].map((id) =>
    asFile(`a body called ${id}`, bodyFile('seat: Rome'), 'misplaced-file', `bodies/${id}.md`),
  ),
];
