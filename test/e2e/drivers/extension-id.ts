import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** The id that Chromium gives an unpacked extension: from the manifest's key, else from its folder's path. */
export function chromiumExtensionId(extensionDir: string): string {
  const key: unknown = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')).key;
  const source = typeof key === 'string' ? Buffer.from(key, 'base64') : realpathSync(extensionDir);
  const digest = createHash('sha256').update(source).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** The id that a Firefox extension names for itself. */
export function firefoxExtensionId(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${extensionDir}/manifest.json names no gecko id`);
  return id;
}
