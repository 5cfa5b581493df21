// Files as other programs write them, and what is in those that the site makes.
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** A table with commas. A cell is quoted where it must be, its quotes doubled. */
export function csv(rows, line = '\n') {
  const cell = (text) => (/[",\r\n]/.test(text) ? `"${String(text).replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join(',') + line).join('');
}

/** The rows of a table with commas. */
export function cells(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

/** A zip archive of files by name. */
export function zip(files) {
  const parts = [];
  const directory = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const [path, data] = [Buffer.from(name), Buffer.from(content)];
    const packed = deflateRawSync(data);
    const about = Buffer.alloc(26);
    // Version 2.0, names in UTF-8, deflated.
    [20, 0x800, 8].forEach((value, place) => about.writeUInt16LE(value, 2 * place));
    [crc32(data), packed.length, data.length].forEach((value, place) => about.writeUInt32LE(value, 10 + 4 * place));
    about.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    parts.push(Buffer.from('PK\x03\x04'), about, path, packed);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), about, place, path);
    at += 4 + about.length + path.length + packed.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  const count = Object.keys(files).length;
  [count, count].forEach((value, place) => end.writeUInt16LE(value, 8 + 2 * place));
  [index.length, at].forEach((value, place) => end.writeUInt32LE(value, 12 + 4 * place));
  return Buffer.concat([...parts, index, end]);
}

/** The texts in a zip archive by name. */
export function unzip(archive) {
  const files = {};
  for (let at = archive.indexOf('PK\x01\x02'); at >= 0; at = archive.indexOf('PK\x01\x02', at + 4)) {
    const [way, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const name = archive.toString('utf8', at + 46, at + 46 + archive.readUInt16LE(at + 28));
    const from = archive.readUInt32LE(at + 42);
    const begin = from + 30 + archive.readUInt16LE(from + 26) + archive.readUInt16LE(from + 28);
    const packed = archive.subarray(begin, begin + size);
    files[name] = (way === 8 ? inflateRawSync(packed) : packed).toString();
  }
  return files;
}
