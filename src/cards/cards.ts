/** The pictures of the site: one for each passage, one for each section, one for the edition. */
import type { Edition } from '../edition/edition.ts';
import { plural } from '../edition/plural.ts';
import { passageName } from '../render/text/references.ts';
import { hueOf, sectionLabel } from '../render/pages/site-view.ts';
import { EDITION_CARD } from '../site-files.ts';
import { SECTIONS } from '../sections.ts';

export interface Card {
  /** The name of its file, without ending. */
  readonly name: string;
  readonly site: string;
  readonly number: string | undefined;
  readonly title: string;
  readonly foot: string;
  /** Chapter colour. */
  readonly hue: number;
}

export function cardsOf(edition: Edition): readonly Card[] {
  const { info, passages, annotations } = edition;
  const site = info.shortTitle;
  const year = info.date.slice(0, 4);
  return [
    {
      name: EDITION_CARD,
      site,
      number: undefined,
      title: info.title,
      foot: `${info.issuer}, ${year} · ${plural(annotations.length, 'annotation')}`,
      hue: 0,
    },
    ...SECTIONS.map((section) => ({
      name: section,
      site,
      number: undefined,
      title: sectionLabel(section, edition),
      foot: info.title,
      hue: 0,
    })),
    ...passages.map((passage) => ({
      name: passage.id,
      site,
      number: passage.kind === 'proposal' ? String(passage.number ?? '') : undefined,
      title: passage.title,
      foot: `${passageName(passage, edition)} · ${plural(passage.annotations.length, 'annotation')}`,
      hue: hueOf(passage),
    })),
  ];
}
