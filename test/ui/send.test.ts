import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { send } from '../../src/ui/shared/send.ts';

const background = vi.hoisted(() => ({ answer: (): Promise<unknown> => Promise.resolve(undefined) }));
vi.mock('../../src/platform/messaging.ts', () => ({ sendMessage: () => background.answer() }));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a command', () => {
  it('gives the reply', async () => {
    background.answer = async () => ({ res: { isChanged: true, rev: 2 } });
    expect(await send('skip', {})).toEqual({ isChanged: true, rev: 2 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that is refused rejects with the name of the refusal', async () => {
    background.answer = async () => ({ err: { name: 'WrongShape', message: 'x' } });
    await expect(send('skip', {})).rejects.toMatchObject({ name: 'WrongShape' });
  });

  it('that nobody answers rejects after five seconds instead of waiting for ever (B09)', async () => {
    background.answer = () => new Promise(() => undefined);
    const sent = expect(send('skip', {})).rejects.toMatchObject({ name: 'NoReply' });
    await vi.advanceTimersByTimeAsync(5_000);
    await sent;
  });
});
