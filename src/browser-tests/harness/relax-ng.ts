import * as libxml from 'libxml2-wasm';

/** libxml2 may remove RELAX NG one day and marks these names as deprecated. No other validator runs without Java. */
const { RelaxNGValidator } = libxml as unknown as {
  readonly RelaxNGValidator: {
    fromDoc: (schema: libxml.XmlDocument) => { validate: (document: libxml.XmlDocument) => void };
  };
};

/**
 * @param schema in RELAX NG, as XML
 * @returns a function that throws and names each fault if a document does not follow the schema
 */
export function relaxNg(schema: string): (document: Uint8Array) => void {
  const validator = RelaxNGValidator.fromDoc(libxml.XmlDocument.fromString(schema));
  return (document) => {
    validator.validate(libxml.XmlDocument.fromBuffer(document));
  };
}
