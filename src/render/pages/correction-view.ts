/** The page on which something wrong is reported. */
import type { Edition } from '../../edition/edition.ts';
import { logUrl } from '../../urls.ts';
import { correctionWords } from '../../words/correction.ts';
import { readableDate } from '../../words/dates.ts';

export interface CorrectionView {
  readonly kind: 'correction';
  readonly title: string;
  readonly repository: string;
  readonly mail: string;
  /** Which edition the mistake stands in. */
  readonly edition: string;
  readonly logUrl: string;
}

export function correctionView({ info }: Pick<Edition, 'info'>): CorrectionView {
  return {
    kind: 'correction',
    title: correctionWords.title,
    repository: info.repository,
    mail: info.mail,
    edition: `${info.title}, ${info.version}, ${readableDate(info.edited)}`,
    logUrl: logUrl(),
  };
}
