/** An ordinary day, told: what you did, what the clock did, and why. */
import { liveDay } from './live-day.ts';
import type { Piece } from './model.ts';
import { deskDay } from './model.ts';
import { deskMachine } from './spare-moments.ts';
import { plainTooltip, tellStory } from './story.ts';
import type { World } from './world/world.ts';

export async function ordinaryDay(seed: number): Promise<string> {
  const { world } = await liveDay(deskMachine('chromium', seed), deskDay('normal', seed), seed, chapters());
  return tellStory(world);
}

/** A line where something else begins; typing and reading are one. */
function chapters(): (piece: Piece, world: World) => string | null {
  let last: Chapter | null = null;
  return ({ doing, ms }, { title }) => {
    const chapter = chapterOf(doing);
    if (chapter === last) return null;
    const before = last;
    last = chapter;
    const minutes = Math.round(ms / 60_000);
    switch (chapter) {
      case 'work':
        if (before === null) return 'You sit down, write and read.';
        return `You are back at work. The tooltip says: “${plainTooltip(title)}”`;
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
  return doing === 'note-in-call' ? 'call' : doing;
}
