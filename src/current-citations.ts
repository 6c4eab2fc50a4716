/**
 * The citations of the edition of this process, made once for each state of it. Their parts are kept from build to
 * build, so that nothing is formatted again unless it has changed.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { openBuildCache } from './build/build-cache.ts';
import { STYLE_FILES } from './cite/citation-styles.ts';
import { citedSource } from './cite/cited-source.ts';
import type { Cited } from './cite/cited.ts';
import { citePages, type CitePage } from './cite/cite-pages.ts';
import { formatCited, type FormattedCitations } from './cite/format-cited.ts';
import { releasedCitePage } from './cite/released-cite-page.ts';
import { currentEdition } from './current-edition.ts';
import type { Edition } from './edition/edition.ts';
import { citedVersion } from './render/past/cited-version.ts';
import { releasesInTime } from './render/past/releases-in-time.ts';
import { siteAddress } from './site-address.ts';
import { underBase } from './site-files.ts';

export interface CurrentCitations {
  readonly pages: readonly CitePage[];
  /** By id of the source. */
  readonly sources: ReadonlyMap<string, Cited>;
  /** By version. */
  readonly releases: ReadonlyMap<string, CitePage>;
  readonly formatted: FormattedCitations;
}

let current: { readonly edition: Edition; readonly citations: Promise<CurrentCitations> } | undefined;

export function currentCitations(): Promise<CurrentCitations> {
  const edition = currentEdition();
  if (current?.edition !== edition) current = { edition, citations: citationsOf(edition) };
  return current.citations;
}

async function citationsOf(edition: Edition): Promise<CurrentCitations> {
  const cache = openBuildCache('citations', [...codeOf('src/cite'), ...codeOf('src/words'), ...STYLE_FILES]);
  const { site, base } = siteAddress();
  const [pages, sources, releases] = underBase(base, () => [
    citePages(edition, citedVersion(edition)),
    new Map<string, Cited>(edition.sources.map((source) => [source.id, citedSource(source)])),
    new Map(
      releasesInTime(edition).map(({ release, published }) => [release.version, releasedCitePage(release, published)]),
    ),
  ]);
  const formatted = await formatCited(
    [...[...pages, ...releases.values()].flatMap(({ cited }) => cited), ...sources.values()],
    async (material, make) =>
      deserialize(await cache.bytes(material, async () => serialize(await make()))) as Awaited<ReturnType<typeof make>>,
    (path) => (site === undefined ? path : new URL(path, site).href),
  );
  return { pages, sources, releases, formatted };
}

function codeOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .toSorted()
    .map((name) => join(folder, name));
}
