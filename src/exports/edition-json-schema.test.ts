import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { editionJsonSchema, editionJsonShape } from './edition-json-schema.ts';
import { fixtureJson } from './fixture-edition.ts';

const json = fixtureJson();
/** Zod checks the formats; here it is enough that no other is used. */
const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { uri: true, 'uri-reference': true, date: true } });
const validate = ajv.compile(editionJsonSchema());

test('the published data satisfies the published schema', () => {
  validate(JSON.parse(JSON.stringify(json)));
  expect(validate.errors).toBeNull();
});

test('the published data has the shape from which the schema is made', () => {
  expect(editionJsonShape.safeParse(json).error).toBeUndefined();
});

test('the schema refuses a field of the edition that it does not describe', () => {
  expect(validate({ ...json, surplus: 1 })).toBe(false);
});

test('the schema refuses a field of an annotation that it does not describe', () => {
  expect(
    validate({ ...json, annotations: json.annotations.map((annotation) => ({ ...annotation, surplus: 1 })) }),
  ).toBe(false);
});

test('the schema requires of an annotation the fields of its kind', () => {
  const annotations = json.annotations.map((annotation) => ({
    ...annotation,
    kind: annotation.kind === 'since' ? 'debate' : annotation.kind,
  }));
  expect(validate({ ...json, annotations })).toBe(false);
});

test('the schema says which draft it follows', () => {
  expect(editionJsonSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Annotated edition',
    additionalProperties: false,
  });
});

test('the schema claims no address', () => {
  expect(editionJsonSchema()).not.toHaveProperty('$id');
});

test('the schema is the same each time that it is made', () => {
  expect(JSON.stringify(editionJsonSchema())).toBe(JSON.stringify(editionJsonSchema()));
});

test('every kind of thing is described', () => {
  const { $defs } = editionJsonSchema() as {
    readonly $defs: Readonly<Record<string, { readonly description?: string }>>;
  };
  const undescribed = Object.entries($defs).filter(([, { description }]) => description === undefined);
  expect(undescribed).toEqual([]);
});
