import * as z from 'zod';
import { namedFields } from './named-fields.ts';
import { id, list, name } from './field-types.ts';

export const termSchema = z
  .strictObject({
    ...namedFields,
    label: name.describe('The term; it counts as an alias.'),
    chinese: name.optional(),
    pinyin: name.optional(),
    related: list(id).describe('Other terms: files in `glossary/`, without `.md`.'),
  })
  .meta({
    title: 'A term',
    one: 'a term',
    description:
      'Two entries may not claim the same alias. The first paragraph is the definition, which previews show; further paragraphs say what is contested about it.',
  });
