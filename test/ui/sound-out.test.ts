import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSoundOut, tryTone } from '../../src/ui/shared/sound-out.ts';

vi.mock('../../src/sound/tones.ts', () => ({
  scheduleTone: (context: FakeAudio, tone: string, _atSeconds: number, volume: number) =>
    void context.heard.push(`${tone} ${volume}`),
}));

/** An audio output of a browser that wants a click first, and refuses while `isRefused`. */
class FakeAudio {
  state = 'suspended';
  currentTime = 0;
  isRefused = false;
  heard: string[] = [];
  constructor() {
    opened.push(this);
  }
  async resume(): Promise<void> {
    if (this.isRefused) throw new DOMException('no click yet', 'NotAllowedError');
    this.state = 'running';
  }
  async close(): Promise<void> {
    this.state = 'closed';
  }
}
const opened: FakeAudio[] = [];

beforeEach(() => {
  opened.length = 0;
  vi.stubGlobal('AudioContext', FakeAudio);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what is heard of a page', () => {
  it('is nothing until a click wakes it (E08)', async () => {
    const out = openSoundOut();
    out.play('hold', 1);
    expect(out.isBlocked()).toBe(true);
    await out.wake();
    expect(out.isBlocked()).toBe(false);
    out.play('done', 0.5);
    expect(opened[0]?.heard).toEqual(['done 0.5']);
  });

  it('stays nothing where the browser refuses, which is no error (E08)', async () => {
    const out = openSoundOut();
    if (opened[0] !== undefined) opened[0].isRefused = true;
    await expect(out.wake()).resolves.toBeUndefined();
    out.play('hold', 1);
    expect(out.isBlocked()).toBe(true);
    expect(opened[0]?.heard).toEqual([]);
  });

  it('is nothing where the browser has no audio, and nobody is asked for a click in vain (E08)', async () => {
    vi.stubGlobal('AudioContext', undefined);
    const out = openSoundOut();
    await out.wake();
    out.play('hold', 1);
    expect(out.isBlocked()).toBe(false);
    out.close();
    await vi.runAllTimersAsync();
  });

  it('comes to its end before the output is closed', async () => {
    await tryTone('done', 1);
    expect(opened[0]).toMatchObject({ heard: ['done 1'], state: 'running' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(opened[0]?.state).toBe('running');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(opened[0]?.state).toBe('closed');
  });
});
