import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipFolder } from '../../../scripts/zip.mjs';
import { packCrx } from './crx.ts';
import { firefoxExtensionId, readManifest } from './extension-id.ts';

/**
 * Puts the extension into a profile so that Chromium installs it at its next start and keeps it, alarms and all, at every
 * later one. By the profile's own list of packages, which needs no rights and concerns no other browser, unlike a policy.
 * Another `version` than before is an update. Returns the extension's id.
 */
export function installInChromiumProfile(extensionDir: string, profileDir: string, version?: string): string {
  const folder = join(profileDir, 'External Extensions');
  mkdirSync(folder, { recursive: true });
  const source = withVersion(extensionDir, profileDir, version);
  const { extensionId, bytes } = packCrx(zipFolder(source), keyOf(profileDir));
  const packagePath = join(folder, `${extensionId}.crx`);
  writeFileSync(packagePath, bytes);
  const entry = { external_crx: packagePath, external_version: readManifest(source).version };
  writeFileSync(join(folder, `${extensionId}.json`), JSON.stringify(entry));
  return extensionId;
}

/** The same for Firefox, which must have been told to accept packages that nobody signed. */
export function installInFirefoxProfile(extensionDir: string, profileDir: string, version?: string): void {
  const folder = join(profileDir, 'extensions');
  mkdirSync(folder, { recursive: true });
  const bytes = zipFolder(withVersion(extensionDir, profileDir, version));
  writeFileSync(join(folder, `${firefoxExtensionId(extensionDir)}.xpi`), bytes);
}

/** A copy of the extension that calls itself another version. */
function withVersion(extensionDir: string, profileDir: string, version: string | undefined): string {
  if (version === undefined) return extensionDir;
  const copy = join(profileDir, `version-${version}`);
  cpSync(extensionDir, copy, { recursive: true });
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify({ ...readManifest(copy), version }));
  return copy;
}

/** One key for each profile: the key is the extension's identity. */
function keyOf(profileDir: string): KeyObject {
  const path = join(profileDir, 'package-key.pem');
  if (existsSync(path)) return createPrivateKey(readFileSync(path));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  return privateKey;
}
