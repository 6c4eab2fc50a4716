import type { SiteView } from './site-view.ts';

/** What a page of a release shows of the present edition. */
export type ReleaseFrame = Pick<SiteView, 'name' | 'homeUrl' | 'language' | 'earlyScript' | 'printSheetUrl'>;

export function releaseFrame({ name, homeUrl, language, earlyScript, printSheetUrl }: SiteView): ReleaseFrame {
  return { name, homeUrl, language, earlyScript, printSheetUrl };
}
