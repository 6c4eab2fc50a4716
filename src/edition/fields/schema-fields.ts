/**
 * What a schema says of its fields, for every part that explains them to authors: the check, the manual and the form.
 */
import * as z from 'zod';
import type { FieldPath } from '../../markdown/author-file.ts';

/** A field of a kind of file. */
export interface FieldOfSchema {
  readonly name: string;
  readonly schema: z.ZodType;
  /** Its purpose, if the name does not say it. */
  readonly description: string | undefined;
  readonly isNeeded: boolean;
}

/** The fields of a kind of file, in the order in which authors write them. */
export function fieldsOf(schema: z.ZodType): readonly FieldOfSchema[] {
  const inner = unwrapped(schema);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).map(([name, field]) => ({
    name,
    schema: field as z.ZodType,
    description: (field as z.ZodType).description,
    isNeeded: !(field as z.ZodType).safeParse(undefined).success,
  }));
}

/** The forms that a group of fields may have. */
export function formsOf(schema: z.ZodType): readonly z.ZodType[] {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodUnion && !(inner instanceof z.ZodDiscriminatedUnion)
    ? (inner.options as readonly z.ZodType[])
    : [inner];
}

/** A schema without the parts that make it optional or give it a default. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodDefault)
    return unwrapped(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return unwrapped(schema.out as z.ZodType);
  return schema;
}

/** The kinds among which a schema chooses, each with its fields; nothing if it has no kinds. */
export function kindsOf(schema: z.ZodType): ReadonlyMap<string, z.ZodObject> {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return new Map();
  const { discriminator } = schema.def;
  return new Map(
    (schema.options as readonly z.ZodObject[]).map((option) => [
      String((option.shape[discriminator] as z.ZodLiteral).value),
      option,
    ]),
  );
}

/** The schema of a list's items. */
export function itemsOf(schema: z.ZodType): z.ZodType {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : inner;
}

/** The values that a field may have, if they can be listed. */
export function choicesOf(schema: z.ZodType): readonly string[] | undefined {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodEnum) return inner.options.map(String);
  return inner instanceof z.ZodLiteral ? [...inner.values].map(String) : undefined;
}

/**
 * The schema of a field.
 * @param path from the outside in
 * @param value the value in the file: if there are several kinds, it selects the schema of its kind
 * @returns nothing if the schema has no such field
 */
export function schemaAt(schema: z.ZodType, path: FieldPath, value: unknown): z.ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const inner = unwrapped(schema);
  const below =
    typeof value === 'object' && value !== null ? (value as Readonly<Record<PropertyKey, unknown>>)[step] : undefined;
  const next = stepInto(inner, step, value);
  return next && schemaAt(next, rest, below);
}

function stepInto(schema: z.ZodType, step: PropertyKey, value: unknown): z.ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodObject)
    return Object.hasOwn(schema.shape, step) ? (schema.shape[String(step)] as z.ZodType) : undefined;
  const option = kindsOf(schema).get(kindIn(value, schema));
  return option && stepInto(option, step, value);
}

function kindIn(value: unknown, schema: z.ZodType): string {
  const discriminator = schema instanceof z.ZodDiscriminatedUnion ? schema.def.discriminator : '';
  return typeof value === 'object' && value !== null
    ? String((value as Readonly<Record<string, unknown>>)[discriminator])
    : '';
}
