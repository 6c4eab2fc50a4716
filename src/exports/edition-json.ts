import { assembleText, sha256 } from '../edition/text/assemble-text.ts';
import type { Edition } from '../edition/edition.ts';
import { ENTRY_KINDS, KINDS } from '../edition/kinds.ts';
import { EDITION_SCHEMA } from '../site-files.ts';
import type { EditionInfoJson, EditionJson } from './edition-json-schema.ts';
import { entryJson } from './entries-json.ts';
import { present } from '../edition/present.ts';
import { citedVersion } from '../render/past/cited-version.ts';
import { citationJson, type ProseToHtml } from './json-parts.ts';

/**
 * The value of `edition.json`: the same for the same edition, as `editionJsonSchema` describes it.
 * @param html makes HTML of the prose of the commentary
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

/** The published facts about the whole. */
export function infoJson(edition: Edition): EditionInfoJson {
  const { info, passages } = edition;
  const { editors, provenance, rights, repository } = info;
  return present({
    title: info.title,
    shortTitle: info.shortTitle,
    issuer: info.issuer,
    date: info.date,
    language: info.language,
    version: citedVersion(edition),
    edited: info.edited,
    editors: editors.id,
    description: info.description,
    textStatus: info.textStatus,
    assistance: info.assistance,
    textNotice: info.textNotice,
    officialText: info.officialText,
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
