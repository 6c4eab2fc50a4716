import { expect, test } from 'vitest';
import { fieldsOf, kindsOf } from '../edition/schema-fields.ts';
import { annotationSchema, sourceSchema } from '../edition/schemas.ts';
import { editionWith, sampleText } from '../edition/testing/edition-files.ts';
import { annotationFormView } from './annotation-form-view.ts';

const view = annotationFormView(editionWith(), sampleText);
/** Fields of every kind, for which the form has controls of their own. */
const SHARED = ['quote', 'before', 'after', 'part', 'insert', 'sentence', 'by', 'date', 'sources', 'kind'];

test('every field of every kind has a control, under that kind', () => {
  for (const [kind, schema] of kindsOf(annotationSchema)) {
    const shown = view.ownFields.filter(({ kinds }) => kinds.split(' ').includes(kind)).map(({ name }) => name);
    expect([...SHARED, ...shown].toSorted(), kind).toEqual(fieldsOf(schema).map(({ name }) => name).toSorted());
  }
  expect(view.sourceFields.map(({ name }) => name).toSorted()).toEqual(fieldsOf(sourceSchema).map(({ name }) => name).toSorted());
});

test('what is needed and what can be chosen is as in the schema', () => {
  const field = (name: string) => view.ownFields.find((one) => one.name === name);
  expect(field('effect')).toMatchObject({ isNeeded: true, form: 'choice', choices: expect.arrayContaining([{ value: 'sense-shift', label: 'Shift of sense' }]) as unknown });
  expect(field('reading')).toMatchObject({ isNeeded: false, form: 'line' });
  expect(field('crux')).toMatchObject({ form: 'yes' });
  expect(view.positionFields.map(({ name, form }) => `${name}: ${form}`)).toEqual(['voice: choice', 'holder: line', 'source: line', 'at: line', 'says: lines']);
  expect(view.sourceFields.filter(({ isNeeded }) => isNeeded).map(({ name }) => name)).toEqual(['type', 'title', 'issued', 'language']);
});
