import type { ManifestV3Export } from '@crxjs/vite-plugin';
import source from '../../manifest.json' with { type: 'json' };

export type Target = 'chrome' | 'firefox';

export function isTarget(name: string): name is Target {
  return name === 'chrome' || name === 'firefox';
}

/** The manifest of one target. What the browsers do not share is here and nowhere else. */
export function manifestFor(target: Target): ManifestV3Export {
  if (target === 'chrome') return source as ManifestV3Export;
  const {
    minimum_chrome_version: _chrome,
    externally_connectable: _ids,
    incognito: _spanning,
    ...shared
  } = source;
  return {
    ...shared,
    // crxjs reads `scripts`, and Firefox runs an event page instead of a service worker.
    background: { scripts: [source.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'unknot@unknot.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  } as unknown as ManifestV3Export;
}
