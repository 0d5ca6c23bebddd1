import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Repository path, with `/`, to text. A rule sees nothing else, so a broken example is three lines. */
export type Files = ReadonlyMap<string, string>;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BINARY = /\.(png|jpe?g|ico|gif|webp|woff2?|zip|wav|ogg)$/;

/** A made-up tree. */
export function files(texts: Readonly<Record<string, string>>): Files {
  return new Map(Object.entries(texts));
}

/** Every text file that is or could be committed: all but what `.gitignore` names. Needs no git. */
export function repositoryFiles(): Files {
  const found = new Map<string, string>();
  collect('', new Set(['.git', ...ignoredFolders()]), found);
  return found;
}

/** What the build left in `dist/<target>`; fails when it left nothing. */
export function builtFiles(target: 'chrome' | 'firefox'): Files {
  const folder = `dist/${target}`;
  if (!existsSync(join(ROOT, folder, 'manifest.json'))) {
    throw new Error(`${folder} is missing: run npm run build first`);
  }
  const found = new Map<string, string>();
  collect(`${folder}/`, new Set(), found);
  return new Map([...found].map(([path, text]) => [path.slice(folder.length + 1), text]));
}

export function matching(all: Files, pattern: RegExp): [path: string, text: string][] {
  return [...all].filter(([path]) => pattern.test(path));
}

/** "src/core/area.ts:12 why": a terminal makes a link of it. */
export function violation(path: string, text: string, offset: number, why: string): string {
  return `${path}:${text.slice(0, offset).split('\n').length} ${why}`;
}

/** Folders in `.gitignore`. Any other kind of line would make this reading of it wrong. */
function ignoredFolders(): string[] {
  const lines = readFileSync(join(ROOT, '.gitignore'), 'utf8').split('\n').filter(Boolean);
  const strange = lines.find((line) => !/^\/?[\w.-]+\/?$/.test(line));
  if (strange !== undefined) throw new Error(`.gitignore: teach test/repo/source-files.ts "${strange}"`);
  return lines.map((line) => line.replaceAll('/', ''));
}

function collect(folder: string, ignored: ReadonlySet<string>, found: Map<string, string>): void {
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
    const path = folder + entry.name;
    if (ignored.has(entry.name)) continue;
    if (entry.isDirectory()) collect(`${path}/`, ignored, found);
    else if (!BINARY.test(path)) found.set(path, readFileSync(join(ROOT, path), 'utf8'));
  }
}
