// @ts-check
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where this system keeps what may be thrown away: the profiles of the browsers that `npm start` opens.
 * @param {{platform: NodeJS.Platform, env: Record<string, string | undefined>, home: string}} [machine]
 */
export function cacheFolder({ platform, env, home } = { ...process, home: homedir() }) {
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'unknot');
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? home, 'unknot', 'cache');
  return join(env['XDG_CACHE_HOME'] || join(home, '.cache'), 'unknot');
}
