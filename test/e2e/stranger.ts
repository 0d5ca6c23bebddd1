/** Another extension in the same browser sends ours commands, in every way that it has. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { setUp } from './desk-worker.ts';
import { temporaryProfile } from './drivers/temporary-profile.ts';
import type { Browser } from './extension.ts';
import { openExtension } from './extension.ts';

const COMMAND = { name: 'pause', pause: '30-min' };

function strangerFolder(browser: Browser): string {
  const folder = mkdtempSync(join(tmpdir(), 'unknot-stranger-'));
  const background =
    browser === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] };
  const manifest = {
    manifest_version: 3,
    name: 'Stranger',
    version: '1',
    background,
    browser_specific_settings: { gecko: { id: 'stranger@unknot.example' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  return folder;
}

export async function runStranger(browser: Browser): Promise<void> {
  const folder = strangerFolder(browser);
  const profile = temporaryProfile();
  const extension = await openExtension(browser, { ...profile, isInstalled: true });
  try {
    await setUp(extension);
    const before = await extension.state();
    const stranger = await extension.driver.installOther(folder);
    const outcome = (call: string) =>
      stranger.evaluate<string>(
        `Promise.resolve().then(() => ${call}).then((reply) => 'answered: ' + JSON.stringify(reply), (error) => 'refused: ' + error.message)`,
      );
    const id = JSON.stringify(extension.driver.extensionId);
    const api = '(globalThis.browser ?? chrome)';
    expect(await outcome(`${api}.runtime.sendMessage(${id}, ${JSON.stringify(COMMAND)})`)).toMatch(
      /^refused/,
    );
    expect(
      await outcome(`new Promise((resolve, reject) => {
        const port = ${api}.runtime.connect(${id});
        port.onMessage.addListener(resolve);
        port.onDisconnect.addListener(() => reject(new Error('disconnected')));
        port.postMessage(${JSON.stringify(COMMAND)});
      })`),
    ).toBe('refused: disconnected');
    expect(await extension.state()).toEqual(before);
    // The same words from a page of our own have their effect.
    await extension.send('pause', { pause: '30-min' });
    expect((await extension.state()).pausedUntilMs).not.toBeNull();
  } finally {
    await extension.close();
    rmSync(folder, { recursive: true });
    profile.remove();
  }
}
