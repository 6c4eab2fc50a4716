/** Tables of a TrueType font as bytes. Names in brackets are those of the OpenType specification, 1.9. */

/** [name]: copyright, family and style, in the order of their numbers there. */
export function nameTable(names: readonly string[]): Buffer {
  const texts = names.map((name) => Buffer.from(name, 'utf16le').swap16());
  let offset = 0;
  const records = texts.map(({ length }, index) => shorts(3, 1, 0x409, index, length, (offset += length) - length));
  return Buffer.concat([shorts(0, names.length, 6 + 12 * names.length), ...records, ...texts]);
}

/** [Table Directory], tables in the order of their names. */
export function joinTables(tables: Readonly<Record<string, Buffer>>): Buffer {
  const entries = Object.entries(tables);
  const power = Math.floor(Math.log2(entries.length));
  let offset = 12 + 16 * entries.length;
  const records = entries.map(([tag, table]) => {
    const record = Buffer.concat([Buffer.from(tag, 'latin1'), longs(checksum(table), offset, table.length)]);
    offset += padded(table).length;
    return record;
  });
  const head = Buffer.concat([
    longs(0x10000),
    shorts(entries.length, 16 * 2 ** power, power, 16 * (entries.length - 2 ** power)),
  ]);
  return Buffer.concat([head, ...records, ...entries.map(([, table]) => padded(table))]);
}

function checksum(table: Buffer): number {
  const full = padded(table);
  let sum = 0;
  for (let at = 0; at < full.length; at += 4) sum = (sum + full.readUInt32BE(at)) >>> 0;
  return sum;
}

export function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

/** Numbers of 16 bits. */
export function shorts(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, 2 * index);
  return bytes;
}

/** Numbers of 32 bits. */
export function longs(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value >>> 0, 4 * index);
  return bytes;
}
