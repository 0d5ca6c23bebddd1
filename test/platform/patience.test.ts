import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { within } from '../../src/platform/patience.ts';

const never = () => new Promise<string>(() => undefined);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a call of the browser', () => {
  it('gives what it gives', async () => {
    await expect(within(1000, Promise.resolve('there'))).resolves.toBe('there');
    await expect(within(1000, Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that never answers is waited for so long and no longer (fault D11)', async () => {
    const waiting = within(1000, never());
    const refused = expect(waiting).rejects.toThrow('No answer within 1000 ms');
    await vi.advanceTimersByTimeAsync(1000);
    await refused;
  });

  it('that answers in time is not cut off, and one that answers too late changes nothing', async () => {
    let answer: (text: string) => void = () => undefined;
    const slow = new Promise<string>((resolve) => {
      answer = resolve;
    });
    const waiting = within(1000, slow);
    await vi.advanceTimersByTimeAsync(999);
    answer('late');
    await expect(waiting).resolves.toBe('late');
    await vi.advanceTimersByTimeAsync(5000);
    await expect(waiting).resolves.toBe('late');
  });
});
