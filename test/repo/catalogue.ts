import { existsSync, readFileSync } from 'node:fs';

/** The text of a file of the project; empty when there is none. */
export function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** The paths that one cell of a table names. `column` counts from 1. */
export function pathsIn(row: string, column: number): string[] {
  return [...(row.split('|')[column] ?? '').matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
}

/** The rows of a table whose first cell is `id`. */
export function rowsOf(table: string, id: string): string[] {
  return table.split('\n').filter((line) => line.startsWith(`| ${id} `));
}

/** The tests of `paths` that do not name `id`. */
export function silentOn(id: string, paths: readonly string[], read: (path: string) => string): string[] {
  return paths
    .filter((path) => !new RegExp(`\\b${id}\\b`).test(read(path)))
    .map((path) => `${id}: ${path} does not name it`);
}
