import { afterEach, describe, expect, it, vi } from 'vitest';
import { requestWakeLock } from '../../src/platform/wake-lock.ts';

/** A browser whose screen answers a request like this. */
function screenThat(request: () => Promise<unknown>): void {
  vi.stubGlobal('navigator', { wakeLock: { request } });
}
afterEach(() => vi.unstubAllGlobals());

describe('a request to keep the screen on', () => {
  it('asks for the screen, and gives back what was given', async () => {
    const release = vi.fn(async () => undefined);
    const request = vi.fn(async () => ({ release }));
    screenThat(request);
    const letGo = await requestWakeLock();
    expect(request).toHaveBeenCalledWith('screen');
    expect(release).not.toHaveBeenCalled();
    letGo?.();
    expect(release).toHaveBeenCalledOnce();
  });

  it('that is refused is no error (E10)', async () => {
    screenThat(() => Promise.reject(new DOMException('hidden', 'NotAllowedError')));
    await expect(requestWakeLock()).resolves.toBeNull();
  });

  it('is no error where the browser has no such lock (E10)', async () => {
    vi.stubGlobal('navigator', {});
    await expect(requestWakeLock()).resolves.toBeNull();
  });

  it('that the browser took back by itself may be given back all the same', async () => {
    screenThat(async () => ({ release: () => Promise.reject(new Error('released')) }));
    const letGo = await requestWakeLock();
    expect(letGo).not.toThrow();
  });
});
