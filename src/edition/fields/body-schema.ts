import * as z from 'zod';
import { namedFields } from './named-fields.ts';
import { id, list, name, pastDate, webAddress } from './field-types.ts';

export const bodySchema = z
  .strictObject({
    ...namedFields,
    name: name.describe('Its name; it counts as an alias.'),
    acronym: name.optional().describe('It counts as an alias too.'),
    kind: name.describe('What it is, in a word or two: `specialized agency`.'),
    founded: pastDate.optional(),
    ended: pastDate.optional(),
    seat: name.optional(),
    parent: id.optional().describe('The body that it belongs to: a file in `bodies/`, without `.md`.'),
    official: webAddress.optional(),
    wikidata: z
      .string()
      .regex(/^Q\d+$/u, 'the letter Q and digits, such as Q7785')
      .optional(),
    related: list(id).describe('Passages that bear on it without naming it.'),
  })
  .refine(
    ({ founded, ended }) =>
      founded === undefined || ended === undefined || ended.slice(0, founded.length) >= founded.slice(0, ended.length),
    { path: ['ended'], error: 'a date that is not before “founded”' },
  )
  .meta({
    title: 'A body',
    one: 'an organization, process or forum',
    description:
      'The first paragraph says what it is, and previews show it; the rest says what part it had at the time of the text and since. A heading names the year, such as “Since 1788”, so that it stays true; “today” does not.',
  });
