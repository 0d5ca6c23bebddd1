import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** The id that Chromium gives an unpacked extension: from the manifest's key, else from its folder's path. */
export function chromiumExtensionId(extensionDir: string): string {
  const { key } = readManifest(extensionDir);
  return chromiumIdOf(typeof key === 'string' ? Buffer.from(key, 'base64') : realpathSync(extensionDir));
}

/** The id that Chromium makes of a public key or of a path: the first half of its SHA-256, in the letters a to p. */
export function chromiumIdOf(source: Buffer | string): string {
  const digest = createHash('sha256').update(source).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** The id that a Firefox extension names for itself. */
export function firefoxExtensionId(extensionDir: string): string {
  const id: unknown = readManifest(extensionDir).browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${extensionDir}/manifest.json names no gecko id`);
  return id;
}

interface Manifest {
  version: string;
  key?: unknown;
  browser_specific_settings?: { gecko?: { id?: unknown } };
}

export function readManifest(extensionDir: string): Manifest {
  return JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
}
