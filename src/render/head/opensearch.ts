/** The search of the edition, described for browsers. Source: OpenSearch 1.1, draft 6. */
import type { Edition } from '../../edition/edition.ts';
import { sectionUrl } from '../../urls.ts';
import { searchWords } from '../../words/search.ts';

/** Longest short name that OpenSearch allows. */
const SHORT = 16;

/** @param site origin under which the edition is served */
export function openSearchXml({ info }: Pick<Edition, 'info'>, site: URL | undefined): string {
  const template = `${new URL(sectionUrl('search'), site).href}?q={searchTerms}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(shortened(info.shortTitle))}</ShortName>
  <LongName>${escaped(info.shortTitle.slice(0, 48))}</LongName>
  <Description>${escaped(searchWords.description(info.title).slice(0, 1024))}</Description>
  <Url type="text/html" template="${escaped(template)}"/>
  <Language>${escaped(info.language)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`;
}

/** As many words, from the first, as fit into the short name; a longer word is cut. */
function shortened(name: string): string {
  const words = name.split(' ');
  let count = words.length;
  while (count > 1 && words.slice(0, count).join(' ').length > SHORT) count -= 1;
  return words.slice(0, count).join(' ').slice(0, SHORT);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
