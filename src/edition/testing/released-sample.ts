/** Releases of the sample edition, as `npm run release` would write them. */
import { releaseState } from '../../render/past/release-state.ts';
import { makeEdition } from '../load-edition.ts';
import { releasePath, releaseText } from '../past/release-text.ts';
import { editionFiles, type Overrides } from './edition-files.ts';

/** The file of a release of the sample with some changes. */
export function releasedSample(version: string, overrides: Overrides = {}): Overrides {
  const state = releaseState(makeEdition(editionFiles(overrides)), { version });
  return { [releasePath(version)]: releaseText(state) };
}
