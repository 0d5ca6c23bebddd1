import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';

const BROWSER = '\0no-browser';
/** The page is no extension's: a text is its key. */
const NO_BROWSER: Plugin = {
  name: 'no-browser',
  resolveId: (source) => (source === 'webextension-polyfill' ? BROWSER : null),
  load: (id) => (id === BROWSER ? 'export default { i18n: { getMessage: (key) => key } };' : null),
};

/** Bundles `figure-page.ts` with the figures of the source, and returns its page with the popup's styles. */
export async function bundleFigurePage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'unknot-bench-figure-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const bundle = await rolldown({
    input: resolve(import.meta.dirname, 'figure-page.ts'),
    platform: 'browser',
    plugins: [NO_BROWSER],
  });
  // A page of a file may not load modules.
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
  await bundle.close();
  writeFileSync(join(folder, 'figure.js'), output[0].code);
  const styles = pathToFileURL(resolve(import.meta.dirname, '../../src/ui/popup/popup.css'));
  writeFileSync(
    join(folder, 'figure.html'),
    `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="${styles}">
<body><script src="figure.js"></script>`,
  );
  return pathToFileURL(join(folder, 'figure.html')).href;
}
