import * as z from 'zod';
import { languageTag, name } from './field-types.ts';

/** What kinds of things have names in other languages, by what stands before the colon of a reference to them. */
const LABELLED = /^(?:passage|term|body|instrument|goal):[a-z0-9-]+$/u;
const namesInLanguages = z
  .record(languageTag, z.union([name.transform((one) => [one]), z.array(name).min(1)]))
  .default({});

/** `labels.yaml`: by reference to a thing, its names by language. */
export const labelsSchema = z.record(
  z.string().regex(LABELLED, 'a reference to a thing with a name, as term:backdoor'),
  z.strictObject({
    official: namesInLanguages.describe('What the body, the treaty or the United Nations itself says.'),
    editors: namesInLanguages.describe('What the editors translate, or what is usual.'),
  }),
);
