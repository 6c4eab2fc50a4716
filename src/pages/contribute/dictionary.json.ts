import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import dictionary from 'dictionary-en-gb';

/** The dictionary for the spelling of prose, in Hunspell's form, with its licence; requested when somebody writes. */
export function GET(): Response {
  const { aff, dic } = dictionary;
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  // Beside the package's own file, wherever that is installed.
  const folder = dirname(createRequire(resolve('package.json')).resolve('dictionary-en-gb'));
  return Response.json({ aff: text(aff), dic: text(dic), license: readFileSync(join(folder, 'license'), 'utf8') });
}
