import { expect, test } from 'vitest';
import { fieldsOf, kindsOf } from '../../edition/fields/schema-fields.ts';
import { annotationSchema } from '../../edition/fields/annotation-schema.ts';
import { sourceSchema } from '../../edition/fields/source-schema.ts';
import { editionWith, sampleText } from '../../edition/testing/edition-files.ts';
import { annotationFormView } from './annotation-form-view.ts';

const view = annotationFormView(editionWith(), sampleText);
/** Fields of every kind, for which the form has controls of their own. */
const SHARED = ['quote', 'before', 'after', 'part', 'insert', 'sentence', 'by', 'date', 'sources', 'kind'];
const field = (name: string) => view.ownFields.find((one) => one.name === name);

test('every field of every kind of annotation has a control, under that kind', () => {
  for (const [kind, schema] of kindsOf(annotationSchema)) {
    const shown = view.ownFields.filter(({ kinds }) => kinds.split(' ').includes(kind)).map(({ name }) => name);
    expect([...SHARED, ...shown].toSorted(), kind).toEqual(
      fieldsOf(schema)
        .map(({ name }) => name)
        .toSorted(),
    );
  }
});

test('every field of a source has a control', () => {
  expect(view.sourceFields.map(({ name }) => name).toSorted()).toEqual(
    fieldsOf(sourceSchema)
      .map(({ name }) => name)
      .toSorted(),
  );
});

test('a field with fixed values is a choice of them, each with its label', () => {
  expect(field('effect')).toMatchObject({
    form: 'choice',
    choices: expect.arrayContaining([{ value: 'sense-shift', label: 'Shift of sense' }]) as unknown,
  });
});

test('a field is required if the schema requires it', () => {
  expect(field('effect')?.isNeeded).toBe(true);
  expect(field('reading')?.isNeeded).toBe(false);
});

test('words are entered in a line, yes or no in a box', () => {
  expect(field('reading')?.form).toBe('line');
  expect(field('crux')?.form).toBe('yes');
});

test('a position has a control for each of its fields, in order', () => {
  expect(view.positionFields.map(({ name, form }) => `${name}: ${form}`)).toEqual([
    'voice: choice',
    'holder: line',
    'country: line',
    'source: line',
    'at: line',
    'says: lines',
  ]);
});

test('a source needs type, title, date and language', () => {
  expect(view.sourceFields.filter(({ isNeeded }) => isNeeded).map(({ name }) => name)).toEqual([
    'type',
    'title',
    'issued',
    'language',
  ]);
});
