/** What pages say about a released thing that is gone: on a page at its address, or at its old place. */
import type { Edition, Gone, Named } from '../../edition/edition.ts';
import { KINDS } from '../../edition/kinds.ts';
import { proposedAboutView, referenceView } from '../text/references.ts';
import { versionUrl } from '../../urls.ts';
import { readableDate } from '../../words/dates.ts';
import { pastWords } from '../../words/past.ts';
import { capitalized } from '../../words/vocabulary.ts';
import type { ReleaseLink } from './release-view.ts';

export interface GoneView {
  /** From the root of the site, without the slash at its end. */
  readonly path: string;
  /** Element id, if it had a place on a page. */
  readonly id: string | undefined;
  readonly title: string;
  readonly description: string;
  readonly name: string;
  readonly date: string;
  readonly reason: string;
  /** The same thing, under its present id. */
  readonly renamed: ReleaseLink | undefined;
  readonly instead: readonly ReleaseLink[];
  readonly release: ReleaseLink;
}

export function goneViews(edition: Edition): readonly GoneView[] {
  return edition.gone.map((one) => goneView(one, edition));
}

function goneView(one: Gone, edition: Edition): GoneView {
  const [page = '', id] = one.address.split('#');
  const date = readableDate(one.date);
  const renamed = one.renamed && linkToThing(one.renamed, edition);
  const name = capitalized(one.title);
  return {
    path: page.replace(/\/$/u, ''),
    id,
    title: renamed === undefined ? pastWords.gone.title(name) : pastWords.gone.renamedTitle(name),
    description: pastWords.gone.describe(name, date),
    name,
    date,
    reason: one.reason,
    renamed,
    instead: one.instead.flatMap((other) => linkToThing(other, edition) ?? []),
    release: { label: pastWords.gone.itWas(one.release), url: releaseUrl(one) },
  };
}

/** The note as the release has it; for a thing without a place there, the release. */
function releaseUrl({ kind, address, release }: Gone): string {
  return versionUrl(release, kind === 'annotation' || kind === 'sentence' || kind === 'passage' ? address : undefined);
}

function linkToThing({ kind, id }: Named, edition: Edition): ReleaseLink | undefined {
  if (kind === 'target') {
    const thing = edition.goals.flatMap(({ targets }) => targets).find((target) => target.id === id);
    return thing && referenceView({ kind, thing }, edition);
  }
  if (kind === 'sentence') {
    const thing = edition.passages
      .flatMap(({ sentences }) => sentences)
      .find((sentence) => `${sentence.passage.id}.${sentence.id}` === id);
    return thing && referenceView({ kind, thing }, edition);
  }
  const thing = edition[KINDS[kind].list].find((other) => other.id === id);
  return thing && proposedAboutView({ kind, thing } as Parameters<typeof proposedAboutView>[0], edition);
}
