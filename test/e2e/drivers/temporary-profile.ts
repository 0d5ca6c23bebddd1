import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for a profile that several launches share, and how to throw it away. */
export function temporaryProfile(): { profileDir: string; remove(): void } {
  const profileDir = mkdtempSync(join(tmpdir(), 'unknot-profile-'));
  return {
    profileDir,
    remove: () => rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}
