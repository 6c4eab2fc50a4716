import type { Edition } from '../../edition/edition.ts';
import { editionData, pageData, type StructuredData } from '../head/structured-data.ts';
import { citedSources } from './cited-sources.ts';
import type { PlainView } from './plain-pages.ts';

/** The subject of a page that exists only once, for machines, if it is more than its title. */
export function plainData(kind: PlainView['kind'], title: string, edition: Edition): StructuredData | undefined {
  switch (kind) {
    case 'front':
      return editionData(edition);
    case 'timeline':
    case 'figures':
      return pageData(title, undefined, citedSources(edition[kind], edition));
    default:
      return undefined;
  }
}
