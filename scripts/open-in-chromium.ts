import { resolve } from 'node:path';
import { chromiumExtensionId } from '../test/e2e/drivers/extension-id.ts';
import { waitUntil } from '../test/e2e/drivers/wait-until.ts';
import { cacheFolder } from './cache-folder.mjs';
import { openCdpPipe } from './cdp-pipe.mjs';
import { WELCOME_PAGE } from './welcome-page.ts';

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

/** Chromium takes an extension by its arguments; branded Chrome since 137 only through the debugging pipe. */
export async function openInChromium(browserPath: string): Promise<void> {
  const dist = resolve('dist/chrome');
  const origin = `chrome-extension://${chromiumExtensionId(dist)}/`;
  const pipe = openCdpPipe(browserPath, [
    `--user-data-dir=${cacheFolder()}/chromium`,
    `--load-extension=${dist}`,
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--no-default-browser-check',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]);
  const find = async (isWanted: (target: TargetInfo) => boolean): Promise<TargetInfo | undefined> =>
    (await pipe.send<{ targetInfos: TargetInfo[] }>('Target.getTargets')).targetInfos.find(isWanted);

  const hasWorker = () => find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
  const isLoaded = await waitUntil(hasWorker, { timeoutMs: 4000, what: 'it is loaded' }).catch(() => false);
  if (!isLoaded) await pipe.send('Extensions.loadUnpacked', { path: dist });

  // The extension opens its welcome page itself on the first start; later we do.
  const hasWelcome = () => find(({ url }) => url.startsWith(origin + WELCOME_PAGE));
  const welcome = await waitUntil(hasWelcome, { timeoutMs: 3000, what: 'it says welcome' }).catch(() => null);
  if (welcome) await pipe.send('Target.activateTarget', { targetId: welcome.targetId });
  else await pipe.send('Target.createTarget', { url: origin + WELCOME_PAGE });
  await pipe.closed;
}
