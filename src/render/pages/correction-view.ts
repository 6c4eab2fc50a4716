/** The page on which something wrong is reported. */
import type { Edition } from '../../edition/edition.ts';
import { REPORTED_THINGS, siteUrl } from '../../site-files.ts';
import { logUrl } from '../../urls.ts';
import { datedVersion } from '../past/cited-version.ts';
import { correctionWords } from '../../words/correction.ts';

export interface CorrectionView {
  readonly kind: 'correction';
  readonly title: string;
  readonly repository: string;
  readonly mail: string;
  /** The edition that has the mistake. */
  readonly edition: string;
  readonly logUrl: string;
  /** Address of the list of readers' names for the things that an address can name. */
  readonly thingsUrl: string;
}

export function correctionView(edition: Edition): CorrectionView {
  const { info } = edition;
  return {
    kind: 'correction',
    title: correctionWords.title,
    repository: info.repository,
    mail: info.mail,
    edition: `${info.title}. ${datedVersion(edition)}`,
    logUrl: logUrl(),
    thingsUrl: siteUrl(REPORTED_THINGS),
  };
}
