/** Descriptor of the tables. Source: https://datapackage.org/standard/data-package/, version 2. */
import { createHash } from 'node:crypto';
import { downloadWords, TABLE_WORDS } from '../../words/downloads.ts';
import { TABLES, tableFile, type TableName } from '../formats.ts';
import type { Material } from '../material.ts';
import { csvFile } from './csv-file.ts';
import { TABLE_COLUMNS } from './table-columns.ts';
import { TABLE_ROWS } from './table-rows.ts';

/** The tables, in their order, and last their descriptor. */
export function tableFiles(material: Material): readonly string[] {
  const tables = TABLES.map((table) => {
    const columns = TABLE_COLUMNS[table].columns.map(([name]) => name);
    return { table, csv: csvFile(columns, TABLE_ROWS[table](material.json)) };
  });
  return [...tables.map(({ csv }) => csv), `${JSON.stringify(dataPackage(tables, material), null, 2)}\n`];
}

function dataPackage(tables: readonly { readonly table: TableName; readonly csv: string }[], { json }: Material) {
  const { title, shortTitle, version, edited, rights, description } = json.edition;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: nameOf(shortTitle),
    title: shortTitle,
    description: `${title}. ${description}\n\n${downloadWords.csv}`,
    version,
    created: `${edited}T00:00:00Z`,
    licenses: [{ title: rights.commentary.name, path: rights.commentary.url }],
    resources: tables.map(({ table, csv }) => ({
      name: table,
      path: tableFile(table).replace(/^.*\//u, ''),
      description: TABLE_WORDS[table],
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: Buffer.byteLength(csv),
      hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
      schema: schemaOf(table),
    })),
  };
}

function schemaOf(table: TableName) {
  const { columns, key, refersTo } = TABLE_COLUMNS[table];
  return {
    fields: columns.map(([name, type, description]) => ({
      name,
      type,
      ...(description === undefined ? {} : { description }),
      ...(key.includes(name) ? { constraints: { required: true } } : {}),
    })),
    missingValues: [''],
    ...(key.length === 0 ? {} : { primaryKey: key }),
    ...(Object.keys(refersTo).length === 0
      ? {}
      : {
          foreignKeys: Object.entries(refersTo).map(([resource, fields]) => ({
            fields,
            reference: { resource, fields: TABLE_COLUMNS[resource as TableName].key },
          })),
        }),
  };
}

/** A name in the form that the standard allows: lower-case letters, digits, points, hyphens. */
function nameOf(title: string): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  return name === '' ? 'edition' : name;
}
