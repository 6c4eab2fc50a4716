import type { SiteView } from './site-view.ts';

/** The parts of the present edition that a page of a release shows. */
export type ReleaseFrame = Pick<SiteView, 'name' | 'homeUrl' | 'language' | 'earlyScript' | 'printSheetUrl'>;

export function releaseFrame({ name, homeUrl, language, earlyScript, printSheetUrl }: SiteView): ReleaseFrame {
  return { name, homeUrl, language, earlyScript, printSheetUrl };
}
