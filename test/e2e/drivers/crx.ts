import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { chromiumIdOf } from './extension-id.ts';

export interface Crx {
  extensionId: string;
  bytes: Buffer;
}

/**
 * A zipped extension as a package that Chromium installs for good. Version 3 of the format: "Cr24", 3, the header's
 * length, the header, the zip. The header is a protocol buffer.
 */
export function packCrx(archive: Buffer, privateKey: KeyObject): Crx {
  const publicBytes = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  // SignedData { bytes crx_id = 1; }
  const signedData = field(1, createHash('sha256').update(publicBytes).digest().subarray(0, 16));
  const signedBytes = Buffer.concat([
    Buffer.from('CRX3 SignedData\0'),
    uint32(signedData.length),
    signedData,
    archive,
  ]);
  // CrxFileHeader { AsymmetricKeyProof sha256_with_rsa = 2; bytes signed_header_data = 10000; }
  const proof = Buffer.concat([field(1, publicBytes), field(2, sign('sha256', signedBytes, privateKey))]);
  const header = Buffer.concat([field(2, proof), field(10_000, signedData)]);
  return {
    extensionId: chromiumIdOf(publicBytes),
    bytes: Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, archive]),
  };
}

/** A field of a protocol buffer that holds bytes. */
function field(number: number, bytes: Buffer): Buffer {
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) + 128);
  }
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
