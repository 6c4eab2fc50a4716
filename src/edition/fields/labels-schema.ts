import * as z from 'zod';
import { languageTag, name } from './field-types.ts';

/** Kinds of things that have names in other languages, by the part before the colon of a reference to them. */
const LABELLED = /^(?:passage|term|body|instrument|goal):[a-z0-9-]+$/u;
const namesInLanguages = z
  .record(languageTag, z.union([name.transform((one) => [one]), z.array(name).min(1)]))
  .default({});

/** `labels.yaml`: names of things by language, by a reference to the thing. */
export const labelsSchema = z.record(
  z.string().regex(LABELLED, 'a reference to a thing with a name, such as term:backdoor'),
  z.strictObject({
    official: namesInLanguages.describe('The name that the body, the treaty or the United Nations itself uses.'),
    editors: namesInLanguages.describe('The name that the editors translated, or the usual one.'),
  }),
);
