import type { Edition } from '../../edition/edition.ts';
import type { WrittenFile } from '../../exports/write-formats.ts';
import { DOWNLOAD_HASHES, siteUrl } from '../../site-files.ts';
import { passageUrl, sectionUrl } from '../../urls.ts';
import { downloadWords, FORMAT_WORDS } from '../../words/downloads.ts';
import { datedVersion } from '../past/cited-version.ts';
import { passageHeading } from '../text/references.ts';

/** A file to download, with its facts on the page. */
export interface FileView {
  /** Its name, without folders. */
  readonly name: string;
  readonly url: string;
  readonly type: string;
  readonly size: string;
  readonly sha256: string;
}

export interface FormatView {
  readonly id: string;
  readonly name: string;
  readonly use: string;
  readonly licence: string;
  readonly files: readonly FileView[];
}

export interface DownloadsView {
  readonly kind: 'downloads';
  readonly title: string;
  readonly lede: string;
  readonly version: string;
  readonly notice: string | undefined;
  readonly formats: readonly FormatView[];
  /** Formats of which each passage has a file. */
  readonly passageFormats: readonly Omit<FormatView, 'files'>[];
  readonly passages: readonly { readonly label: string; readonly url: string; readonly files: readonly FileView[] }[];
  readonly hashesUrl: string;
  /** Address of the page that keeps the whole edition for reading without a network. */
  readonly offlineUrl: string;
  readonly citeUrl: string;
  readonly licences: readonly { readonly of: string; readonly name: string; readonly url: string | undefined }[];
}

/** @param files that the build writes of the edition */
export function downloadsView(edition: Edition, files: readonly WrittenFile[]): DownloadsView {
  const { info, passages } = edition;
  const rights = { text: info.rights.text, commentary: info.rights.commentary.name, code: info.rights.code.name };
  const formats = (ofPassage: boolean) =>
    [...Map.groupBy(files, ({ format }) => format)]
      .filter(([, [first]]) => (first?.passage !== undefined) === ofPassage)
      .map(([id, own]) => ({
        id,
        ...FORMAT_WORDS[id],
        licence: own.map(({ holds }) => downloadWords.licence(holds, rights))[0] ?? '',
        files: own.map(fileView),
      }));
  return {
    kind: 'downloads',
    title: downloadWords.title,
    lede: downloadWords.lede,
    version: datedVersion(edition),
    notice: info.textNotice,
    offlineUrl: sectionUrl('offline'),
    citeUrl: sectionUrl('cite'),
    formats: formats(false),
    passageFormats: formats(true).map(({ files: _, ...format }) => format),
    passages: passages.map((passage) => ({
      label: passageHeading(passage, edition),
      url: passageUrl(passage),
      files: files.filter((file) => file.passage === passage).map(fileView),
    })),
    hashesUrl: siteUrl(DOWNLOAD_HASHES),
    licences: [
      { of: downloadWords.of.text, name: info.rights.text, url: undefined },
      { of: downloadWords.of.commentary, ...info.rights.commentary },
      { of: downloadWords.of.code, ...info.rights.code },
    ],
  };
}

function fileView({ path, type, bytes, sha256 }: WrittenFile): FileView {
  return {
    name: path.replace(/^.*\//u, ''),
    url: siteUrl(path),
    type,
    size: downloadWords.bytes(bytes.length),
    sha256,
  };
}
