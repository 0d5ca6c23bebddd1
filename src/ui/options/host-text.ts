/** From what somebody types or pastes to the host of a site. */
export type HostProblem = 'none' | 'no-host' | 'known' | 'full';

/** As stored: letters, digits and dashes, with a dot between at least two parts. */
const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;
/** As many as are stored. */
const MOST_HOSTS = 50;

/** The host, or why it cannot be added. A whole address is taken for its host; a host within a listed one is known. */
export function readHost(
  typed: string,
  hosts: readonly string[],
): { host: string } | { problem: HostProblem } {
  const text = typed.trim().toLowerCase();
  if (text === '') return { problem: 'none' };
  const [host = ''] = text.replace(/^[a-z]+:\/\//, '').split(/[/?#:]/);
  if (!HOST.test(host) || host.length > 200) return { problem: 'no-host' };
  if (hosts.some((known) => host === known || host.endsWith(`.${known}`))) return { problem: 'known' };
  return hosts.length >= MOST_HOSTS ? { problem: 'full' } : { host };
}
