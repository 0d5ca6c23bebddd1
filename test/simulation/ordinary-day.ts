/** An ordinary day, told: what you did, what the clock did, and why. */
import type { DayLived } from './live-day.ts';
import { BACK_AT_WORK, liveDay, SIT_DOWN } from './live-day.ts';
import type { Piece } from './model.ts';
import { deskDay } from './model.ts';
import { deskMachine, plainTimer } from './spare-moments.ts';
import { tellDay } from './tell-day.ts';

const HEADING = [
  'Monday, 23 November 2026. You type, read, take calls and drink coffee.',
  'What you do stands on the left; what Unknot does is set in, with its own words in quotes.',
  'Away is a minute without input. It gives work back, so 50 minutes of work take longer than 50 minutes.',
];

/** Another seed is another day. */
export async function ordinaryDay(seed: number): Promise<string> {
  const pieces = deskDay('normal', seed);
  const day = await liveDay(deskMachine('chromium', seed), pieces, seed, chapters());
  return [...HEADING, '', ...tellDay(day), '', 'The day in short', ...summary(day, pieces)].join('\n');
}

function summary(
  { world, reminded, taken, putOff, unanswered }: DayLived,
  pieces: readonly Piece[],
): string[] {
  const spare = reminded.filter(({ silentMs, doing }) => silentMs !== null && !isCall(doing)).length;
  const plain = plainTimer(pieces);
  return [
    `  ${reminded.length} reminders, ${spare} of them in a spare moment, ${reminded.filter(({ doing }) => isCall(doing)).length} in a call.`,
    `  You took ${taken}, put off ${putOff} and let ${unanswered} be.`,
    `  A plain timer of 50 minutes: ${plain.length} reminders, ${plain.filter(({ doing }) => doing === 'type').length} while you typed, ${plain.filter(({ doing }) => isCall(doing)).length} in a call.`,
    `  All of it, your own presses too: ${world.counts.wakes} wakes of the background and ${world.counts.writes} writes.`,
  ];
}

function isCall(doing: Piece['doing']): boolean {
  return doing === 'call' || doing === 'note-in-call';
}

/** A line where something else begins; typing and reading are one. */
function chapters(): (piece: Piece) => string | null {
  let last: Chapter | null = null;
  return ({ doing, ms }) => {
    const chapter = chapterOf(doing);
    if (chapter === last) return null;
    const isFirst = last === null;
    last = chapter;
    const minutes = Math.round(ms / 60_000);
    switch (chapter) {
      case 'work':
        return isFirst ? SIT_DOWN : BACK_AT_WORK;
      case 'coffee':
        return `You fetch a coffee, ${minutes} min.`;
      case 'lunch':
        return `Lunch, ${minutes} min.`;
      case 'call':
        return 'A call begins in a tab.';
    }
  };
}

type Chapter = 'work' | 'coffee' | 'lunch' | 'call';

function chapterOf(doing: Piece['doing']): Chapter {
  if (doing === 'type' || doing === 'read') return 'work';
  return isCall(doing) ? 'call' : (doing as Chapter);
}
