import { assembleText, sha256 } from '../edition/text/assemble-text.ts';
import type { Edition } from '../edition/edition.ts';
import { ENTRY_KINDS, KINDS } from '../edition/kinds.ts';
import { EDITION_SCHEMA } from '../site-files.ts';
import type { EditionInfoJson, EditionJson } from './edition-json-schema.ts';
import { entryJson } from './entries-json.ts';
import { citationJson, present, type ProseToHtml } from './json-parts.ts';

/**
 * The value of `edition.json`: the same for the same edition, as `editionJsonSchema` describes it.
 * @param html how the prose of the commentary becomes HTML
 */
export function editionJson(edition: Edition, html: ProseToHtml): EditionJson {
  const lists = ENTRY_KINDS.map((kind) => [
    KINDS[kind].list,
    edition[KINDS[kind].list].map((thing) => entryJson(kind, thing, html, edition)),
  ]);
  return {
    $schema: `./${EDITION_SCHEMA}`,
    edition: infoJson(edition),
    ...(Object.fromEntries(lists) as Omit<EditionJson, '$schema' | 'edition'>),
  };
}

function infoJson({ info, passages }: Edition): EditionInfoJson {
  const {
    title,
    shortTitle,
    issuer,
    date,
    language,
    version,
    edited,
    editors,
    description,
    textNotice,
    officialText,
    provenance,
    rights,
    repository,
  } = info;
  return present({
    title,
    shortTitle,
    issuer,
    date,
    language,
    version,
    edited,
    editors: editors.id,
    description,
    textNotice,
    officialText,
    provenance: provenance && citationJson(provenance),
    sha256: sha256(assembleText(passages)),
    rights: present({
      text: rights.text,
      commentary: { ...rights.commentary },
      code: { ...rights.code },
      fonts: rights.fonts,
      data: rights.data,
    }),
    repository: repository === '' ? undefined : repository,
  });
}
