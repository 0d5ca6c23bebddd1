import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SCRIPT = /<script[^>]*\bsrc="([^"]+)"/g;
const STATIC_IMPORT = /\b(?:from|import)\s*["']([^"']+)["']/g;

/** The bytes of all scripts that the page loads before it can run: its own and what they import statically. */
export function firstChunkBytes(extensionDir: string, page: string): number {
  const loaded = new Map<string, number>();
  const load = (path: string) => {
    if (loaded.has(path)) return;
    const code = readFileSync(join(extensionDir, path), 'utf8');
    loaded.set(path, Buffer.byteLength(code));
    for (const [, target = ''] of code.matchAll(STATIC_IMPORT)) load(fromRoot(path, target));
  };
  const html = readFileSync(join(extensionDir, page), 'utf8');
  for (const [, target = ''] of html.matchAll(SCRIPT)) load(fromRoot(page, target));
  return [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0);
}

function fromRoot(importer: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : join(dirname(importer), target);
}

/** The bytes of each of these chunks by its name, without those that were not built. */
export function chunkBytes(extensionDir: string, names: readonly string[]): Record<string, number> {
  const assets = join(extensionDir, 'assets');
  return Object.fromEntries(
    readdirSync(assets).flatMap((file) => {
      const [, name = ''] = file.match(/^(.+)-[\w-]{8}\.js$/) ?? [];
      return names.includes(name) ? [[name, statSync(join(assets, file)).size]] : [];
    }),
  );
}
