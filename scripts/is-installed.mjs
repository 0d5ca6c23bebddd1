// @ts-check

/**
 * The part of a lock file that is compared.
 * @typedef {{packages?: Record<string, {version?: string, optional?: boolean, peer?: boolean}>}} Lock
 */

/**
 * Whether what npm notes as installed is what the lock file asks for. Optional packages are those of other
 * platforms and may be missing.
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  const present = installed.packages ?? {};
  return Object.entries(wanted.packages ?? {}).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const there = present[path];
    return there ? there.version === version : optional === true;
  });
}
