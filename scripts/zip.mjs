// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the first day a zip can name: so the same files give the same bytes. */
const DOS_DATE = 0x0021;
const DEFLATE = 8;
const VERSION = 20;

/**
 * A zip of all files in the folder, in the order of their names.
 * @param {string} folder
 * @returns {Buffer}
 */
export function zipFolder(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const name of files) {
    const content = readFileSync(join(folder, name));
    const packed = deflateRawSync(content, { level: 9 });
    const common = commonHeader(content, packed, name);
    const body = Buffer.concat([uint32(0x04034b50), uint16(VERSION), common, Buffer.from(name), packed]);
    bodies.push(body);
    const entry = [
      uint32(0x02014b50),
      uint16(VERSION),
      uint16(VERSION),
      common,
      Buffer.alloc(10),
      uint32(offset),
    ];
    directory.push(Buffer.concat([...entry, Buffer.from(name)]));
    offset += body.length;
  }
  const index = Buffer.concat(directory);
  const count = uint16(files.length);
  const end = [uint32(0x06054b50), uint32(0), count, count, uint32(index.length), uint32(offset), uint16(0)];
  return Buffer.concat([...bodies, index, ...end]);
}

/**
 * The fields that a file's own header and its entry in the directory share.
 * @param {Buffer} content @param {Buffer} packed @param {string} name
 */
function commonHeader(content, packed, name) {
  return Buffer.concat([
    uint16(0x0800), // names are UTF-8
    uint16(DEFLATE),
    uint16(0),
    uint16(DOS_DATE),
    uint32(crc32(content)),
    uint32(packed.length),
    uint32(content.length),
    uint16(Buffer.byteLength(name)),
    uint16(0),
  ]);
}

/** @param {number} value */
function uint16(value) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

/** @param {number} value */
function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
