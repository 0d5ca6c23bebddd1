/** How many reminders come in a spare moment, on many days of the model, beside a plain timer on the same days. */
import type { Machine, Profile } from './life.ts';
import { liveDay } from './live-day.ts';
import type { Density, Piece } from './model.ts';
import { deskDay } from './model.ts';

export interface Moments {
  shown: number;
  /** While the person typed. */
  inBurst: number;
  inCall: number;
  /** In the first two minutes after an absence. */
  justBack: number;
  /** While nobody was there. */
  toNobody: number;
}

const MINUTE_MS = 60_000;
const GRACE_MS = 2 * MINUTE_MS;
const INTERVAL_MS = 50 * MINUTE_MS;
/** A Monday, 9:00 in Berlin. */
const MONDAY_MS = Date.UTC(2026, 10, 23, 8, 0);

export function deskMachine(profile: Profile, seed: number): Machine {
  return {
    profile,
    timeZone: 'Europe/Berlin',
    startMs: MONDAY_MS + (seed % 60) * 1_000,
    isMonoStopped: false,
    minDelayMs: 30_000,
    earlyMs: 0,
    input: 'true',
  };
}

export async function spareMoments(
  density: Density,
  lives: number,
  seed: number,
  profile: Profile = 'chromium',
): Promise<{ ours: Moments; plain: Moments }> {
  const [ours, plain] = [none(), none()];
  for (let life = 0; life < lives; life += 1) {
    const pieces = deskDay(density, seed + life);
    const { reminded } = await liveDay(deskMachine(profile, life), pieces, seed + life);
    for (const { doing, backForMs } of reminded) count(ours, doing, backForMs);
    for (const { doing, backForMs } of plainTimer(pieces)) count(plain, doing, backForMs);
  }
  return { ours, plain };
}

function none(): Moments {
  return { shown: 0, inBurst: 0, inCall: 0, justBack: 0, toNobody: 0 };
}

function count(moments: Moments, doing: Piece['doing'], backForMs: number): void {
  moments.shown += 1;
  if (doing === 'type') moments.inBurst += 1;
  if (doing === 'call' || doing === 'note-in-call') moments.inCall += 1;
  if (doing === 'coffee' || doing === 'lunch') moments.toNobody += 1;
  else if (backForMs > 0 && backForMs < GRACE_MS && backForMs !== Number.POSITIVE_INFINITY)
    moments.justBack += 1;
}

/** Every 50 minutes, whatever happens. */
export function plainTimer(pieces: readonly Piece[]): { doing: Piece['doing']; backForMs: number }[] {
  const shown: { doing: Piece['doing']; backForMs: number }[] = [];
  let [atMs, nextMs, backAtMs] = [0, INTERVAL_MS, Number.NEGATIVE_INFINITY];
  for (const { doing, ms } of pieces) {
    while (nextMs < atMs + ms) {
      shown.push({ doing, backForMs: nextMs - backAtMs });
      nextMs += INTERVAL_MS;
    }
    atMs += ms;
    if (doing === 'coffee' || doing === 'lunch' || (doing === 'read' && ms >= MINUTE_MS)) backAtMs = atMs;
  }
  return shown;
}
