import type { APIRoute } from 'astro';
import { releasedQuoting } from '../../../cite/released-quoting.ts';
import { currentEdition } from '../../../current-edition.ts';
import { releasesInTime } from '../../../render/past/releases-in-time.ts';
import { pathOf } from '../../../render/pages/cache-key.ts';

/** The lines that are copied with words of each release. */
export function getStaticPaths() {
  return releasesInTime(currentEdition()).map(({ release, published }) =>
    pathOf({ version: release.version }, undefined, { quoting: releasedQuoting(release, published) }),
  );
}

export const GET: APIRoute<{ readonly quoting: unknown }> = ({ props }) => Response.json(props.quoting);
