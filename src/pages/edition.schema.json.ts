import { editionJsonSchema } from '../exports/edition-json-schema.ts';

/** What `edition.json` holds, as JSON Schema. */
export function GET(): Response {
  return Response.json(editionJsonSchema());
}
