import * as libxml from 'libxml2-wasm';

/** libxml2 means to give RELAX NG up one day, and says so of these names; no other validator of it runs without Java. */
const { RelaxNGValidator } = libxml as unknown as {
  readonly RelaxNGValidator: {
    fromDoc: (schema: libxml.XmlDocument) => { validate: (document: libxml.XmlDocument) => void };
  };
};

/**
 * @param schema in RELAX NG, as XML
 * @returns what throws, naming each fault, where a document is not as the schema has it
 */
export function relaxNg(schema: string): (document: Uint8Array) => void {
  const validator = RelaxNGValidator.fromDoc(libxml.XmlDocument.fromString(schema));
  return (document) => {
    validator.validate(libxml.XmlDocument.fromBuffer(document));
  };
}
