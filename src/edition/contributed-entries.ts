/** The kinds of file that an annotation is made of: itself, and what it may bring with it. */
import type { z } from 'zod';
import type { EntryReader } from './entry-reader.ts';
import { SLUG, type Entry, type ProseEntry } from './read-entry.ts';
import { annotationSchema, personSchema, sourceSchema } from './schemas.ts';

export type AnnotationFields = z.output<typeof annotationSchema>;

export interface AnnotationEntry extends ProseEntry<AnnotationFields> {
  /** Id of the passage in whose folder it stands. */
  readonly passage: string;
}

export interface ContributedEntries {
  readonly annotations: readonly AnnotationEntry[];
  readonly sources: readonly Entry<z.output<typeof sourceSchema>>[];
  readonly people: readonly Entry<z.output<typeof personSchema>>[];
}

export function readContributedEntries(reader: EntryReader): ContributedEntries {
  return {
    annotations: reader.prose(new RegExp(`^annotations/(${SLUG}/${SLUG})\\.md$`, 'u'), annotationSchema, false).map((entry) => ({ ...entry, passage: entry.id.slice(0, entry.id.indexOf('/')) })),
    sources: reader.yaml(new RegExp(`^sources/(${SLUG})\\.yaml$`, 'u'), sourceSchema),
    people: reader.yaml(new RegExp(`^people/(${SLUG})\\.yaml$`, 'u'), personSchema),
  };
}
