import { beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../src/core/session.ts';
import { startSession } from '../../src/core/session.ts';
import { pause, ready, reportHold, take } from '../../src/core/session-steps.ts';
import { type CuePlayer, playCues } from '../../src/ui/shared/play-cues.ts';
import { NECK, NOW, runningSession } from './given.ts';

const HOLD = 2;

/** A page with its own clock and one timer, which may be late. */
function createPage() {
  let nowMs = NOW;
  let timer: { atMs: number; run: () => void } | null = null;
  const told: string[] = [];
  return {
    told,
    player: (): CuePlayer =>
      playCues({
        nowMs: () => nowMs,
        after: (ms, run) => {
          const armed = { atMs: nowMs + ms, run };
          timer = armed;
          return () => {
            if (timer === armed) timer = null;
          };
        },
        play: ({ moment }) => told.push(`${moment} ${(nowMs - NOW) / 1000}`),
      }),
    /** Lets time pass, with each timer late by `lateMs`. */
    passTo(second: number, lateMs = 0) {
      const untilMs = NOW + second * 1000;
      while (timer !== null && timer.atMs + lateMs <= untilMs) {
        const { atMs, run } = timer;
        timer = null;
        nowMs = atMs + lateMs;
        run();
      }
      nowMs = untilMs;
    },
    get isTimerSet() {
      return timer !== null;
    },
  };
}

describe('a page that tells the moments of a session', () => {
  let page: ReturnType<typeof createPage>;
  let player: CuePlayer;
  const session = runningSession({ holds: ['both'] });

  beforeEach(() => {
    page = createPage();
    player = page.player();
  });

  it('tells each at its time', () => {
    player.show(session);
    page.passTo(60);
    expect(page.told).toEqual([
      ...[
        'get-ready 0',
        'ease-in 5',
        'hold 8',
        'half-way 15.5',
        'three 20',
        'two 21',
        'one 22',
        'ease-out 23',
      ],
      'done 25',
    ]);
    expect(page.isTimerSet).toBe(false);
  });

  it('tells none twice, however often the session is stored', () => {
    player.show(session);
    page.passTo(8);
    player.show({ ...session, answer: 'clear-pull', drivenAtMs: NOW + 8_000 });
    player.show(session);
    page.passTo(23);
    player.show(reportHold(session, HOLD, NOW + 23_000));
    page.passTo(60);
    expect(page.told).toHaveLength(9);
    expect(new Set(page.told).size).toBe(9);
  });

  it('tells up to a second late, and drops what is later than that', () => {
    player.show(session);
    page.passTo(8, 900);
    expect(page.told).toEqual(['get-ready 0', 'ease-in 5.9']);
    page.passTo(19, 1_100);
    expect(page.told).toHaveLength(2);
  });

  it('tells only the last of those that a throttled tab comes upon at once', () => {
    player.show(session);
    page.passTo(19);
    page.told.length = 0;
    // Looked at once a minute, then again: the last three seconds went by.
    page.passTo(22.5, 2_500);
    expect(page.told).toEqual(['one 22.5']);
  });

  it('is silent in a pause and goes on with what begins again', () => {
    player.show(session);
    page.passTo(12);
    const paused = pause(session, NOW + 12_000);
    player.show(paused);
    page.passTo(40);
    player.show(ready(paused, NOW + 40_000));
    page.passTo(47);
    expect(page.told.slice(3)).toEqual(['ease-in 43', 'hold 46']);
  });

  it('tells nothing of a session that nobody drove since the page came', () => {
    page.passTo(7.8);
    player = page.player();
    player.show(session);
    page.passTo(10);
    expect(page.told).toEqual([]);
    const taken = take(session, NOW + 10_000);
    player.show(taken);
    page.passTo(13.5);
    expect(page.told).toEqual(['get-ready 10']);
  });

  it('says once that it waits, however long that is', () => {
    const items = [{ ...NECK, waitsForReady: true }];
    const waiting = take(startSession('one', { hasWarmUp: false, items }, NOW), NOW);
    const look = (drivenAtMs: number): Session => ({ ...waiting, drivenAtMs });
    player.show(waiting);
    page.passTo(300);
    player.show(look(NOW + 300_000));
    expect(page.told).toEqual(['waits 0']);
  });

  it('is silent once it is stopped', () => {
    player.show(session);
    page.passTo(1);
    player.stop();
    page.passTo(60);
    expect(page.told).toEqual(['get-ready 0']);
  });
});
