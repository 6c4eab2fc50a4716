/** The sections whose own pages the search does not find, each with the reason. */
import type { Section } from '../../sections.ts';

export const UNSEARCHED_SECTIONS: Readonly<Partial<Record<Section, string>>> = {
  search: 'the search itself',
};
