/** Files of an archive, by Node and by its directory alone. Source: APPNOTE.TXT of PKWARE, 4.3. */
import { inflateRawSync } from 'node:zlib';

interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** 0 is stored, 8 deflated. */
  readonly method: number;
  /** Date and time in the form of MS-DOS. */
  readonly date: number;
}

export function unzip(archive: Uint8Array): readonly Entry[] {
  const data = Buffer.from(archive);
  const end = data.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  let at = data.readUInt32LE(end + 16);
  return Array.from({ length: data.readUInt16LE(end + 10) }, () => {
    const [method, date] = [data.readUInt16LE(at + 10), data.readUInt32LE(at + 12)];
    const size = data.readUInt32LE(at + 20);
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => data.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = data.readUInt32LE(at + 42);
    const name = data.toString('utf8', at + 46, at + 46 + nameLength);
    at += 46 + nameLength + extra + comment;
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    const packed = data.subarray(start, start + size);
    return { name, method, date, bytes: method === 0 ? packed : inflateRawSync(packed) };
  });
}
