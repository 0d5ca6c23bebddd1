import { describe, expect, it } from 'vitest';
import { manifestFor, type Target } from '../../scripts/build/manifest-for.ts';

type Manifest = Readonly<Record<string, unknown>>;

/** What both targets ask of a person's browser. Anything more is a new promise, so it is changed here too. */
const AGREED: Manifest = {
  manifest_version: 3,
  default_locale: 'en',
  permissions: ['alarms', 'storage', 'notifications', 'idle'],
  // Asked for on the page of settings, after its warning was quoted there; never needed.
  optional_permissions: ['tabs'],
  // Keys that lie together and that neither browser uses itself: Chromium has Alt+Shift with C, P, R, W, X and Z, the menus of
  // Firefox with B, E, F, H, S, T and V. On a Mac, where Alt types letters, with the control key.
  commands: {
    _execute_action: {
      suggested_key: { default: 'Alt+Shift+O', mac: 'MacCtrl+Shift+O' },
      description: '__MSG_shortcut_open__',
    },
    start: {
      suggested_key: { default: 'Alt+Shift+U', mac: 'MacCtrl+Shift+U' },
      description: '__MSG_shortcut_start__',
    },
    later: {
      suggested_key: { default: 'Alt+Shift+Y', mac: 'MacCtrl+Shift+Y' },
      description: '__MSG_shortcut_later__',
    },
    pause: {
      suggested_key: { default: 'Alt+Shift+J', mac: 'MacCtrl+Shift+J' },
      description: '__MSG_shortcut_pause__',
    },
  },
  options_ui: { page: 'src/ui/options/index.html', open_in_tab: true },
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; object-src 'none'",
  },
};

const ALSO_AGREED: Readonly<Record<Target, Manifest>> = {
  chrome: {
    background: { service_worker: 'src/background/main.ts', type: 'module' },
    minimum_chrome_version: '144',
    // One scheduler for a profile, however many windows (B15).
    incognito: 'spanning',
    // Without it any extension could connect.
    externally_connectable: { ids: [] },
  },
  firefox: {
    background: { scripts: ['src/background/main.ts'], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'unknot@unknot.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
};

/** What only describes, and grants nothing. */
const DESCRIBES = ['name', 'description', 'version', 'icons', 'action'];

function manifestProblems(manifest: Manifest, target: Target): string[] {
  const agreed = { ...AGREED, ...ALSO_AGREED[target] };
  const differing = Object.keys(agreed).filter(
    (key) => JSON.stringify(manifest[key]) !== JSON.stringify(agreed[key]),
  );
  const extra = Object.keys(manifest).filter((key) => !(key in agreed) && !DESCRIBES.includes(key));
  const untranslated = ['name', 'description'].filter((key) => !/^__MSG_\w+__$/.test(String(manifest[key])));
  return [
    ...differing.map((key) => `${target}: ${key} is ${JSON.stringify(manifest[key])}, not as agreed`),
    ...extra.map((key) => `${target}: ${key} is not agreed`),
    ...untranslated.map((key) => `${target}: ${key} is not in _locales`),
  ];
}

const real = (target: Target) => manifestFor(target) as unknown as Manifest;

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (target) => {
  it('is exactly as agreed', () => expect(manifestProblems(real(target), target)).toEqual([]));

  it.each([
    { permissions: ['alarms', 'storage', 'notifications', 'idle', 'tabs'] },
    { permissions: ['alarms'] },
    { optional_permissions: ['tabs', 'history'] },
    { host_permissions: ['<all_urls>'] },
    { optional_host_permissions: ['https://*/*'] },
    { content_scripts: [] },
    { web_accessible_resources: [] },
    { content_security_policy: { extension_pages: "script-src 'self' 'unsafe-eval'" } },
    { content_security_policy: undefined },
    { background: { service_worker: 'other.js' } },
    { name: 'Unknot' },
  ])('may not say %o', (change) => {
    expect(manifestProblems({ ...real(target), ...change }, target)).toHaveLength(1);
  });
});

describe('the two manifests', () => {
  it('know their own browser only (B18)', () => {
    expect(manifestProblems(real('chrome'), 'firefox')).not.toEqual([]);
    expect(manifestProblems(real('firefox'), 'chrome')).not.toEqual([]);
  });
});
