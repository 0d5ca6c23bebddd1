/** An ordinary day as a story for people: what you did stands on the left, what the product did, and why, is set in. */
import type { DayLived } from './live-day.ts';
import { AT_KEYBOARD, BACK_AT_WORK, SIT_DOWN, START } from './live-day.ts';
import { localTime } from './working-hours.ts';
import type { Happening } from './world/world.ts';

const UNANSWERED_MS = 600_000;

/** All that the browser showed at once, or what the person did. */
interface Moment {
  atMs: number;
  wallMs: number;
  did?: string;
  badge?: string;
  title?: string;
  shown?: string;
  isCleared?: boolean;
}

/** A line for each thing that you would do or notice. */
export function tellDay({ world, reminded }: DayLived): string[] {
  const lines: string[] = [];
  let [title, shownAtMs, isStretching, lastClock] = ['', 0, false, ''];
  const say = (wallMs: number, text: string) => {
    const now = clock(wallMs, world.timeZone);
    lines.push(`${now === lastClock ? '     ' : now}  ${text}`);
    lastClock = now;
  };

  for (const moment of momentsOf(world.record)) {
    const { did, atMs, wallMs } = moment;
    title = moment.title ?? title;
    if (did !== undefined) {
      isStretching = did === START;
      say(wallMs, did);
      if ([SIT_DOWN, AT_KEYBOARD, BACK_AT_WORK].includes(did)) say(wallMs, setIn(`“${plainTooltip(title)}”`));
      continue;
    }
    const isOld = shownAtMs > 0 && atMs - shownAtMs >= UNANSWERED_MS;
    if (moment.shown !== undefined) shownAtMs = atMs;
    const silentMs = reminded.find((each) => each.atMs === atMs)?.silentMs ?? null;
    // The steps of a session are told by its own page.
    const text =
      isStretching && moment.badge !== 'Ⅱ' ? null : tell(moment, plainTooltip(title), silentMs, isOld);
    if (text !== null) say(wallMs, setIn(text));
  }
  return lines;
}

function setIn(text: string): string {
  return `      ${text}`;
}

/** What happened in the same moment, together. */
function* momentsOf(record: readonly Happening[]): Generator<Moment> {
  let moment: Moment | null = null;
  for (const { atMs, wallMs, ...happening } of record) {
    if (moment !== null && (happening.what === 'did' || moment.atMs !== atMs)) {
      yield moment;
      moment = null;
    }
    if (happening.what === 'did') {
      yield { atMs, wallMs, did: happening.text };
      continue;
    }
    moment ??= { atMs, wallMs };
    if (happening.what === 'badge') moment.badge = happening.text;
    if (happening.what === 'title') moment.title = happening.text;
    if (happening.what === 'shown') moment.shown = happening.text;
    if (happening.what === 'cleared') moment.isCleared = true;
  }
  if (moment !== null) yield moment;
}

/** `silentMs` is for how long there had been no input; null in the middle of typing. `isOld`: the last reminder had its ten minutes. */
function tell(
  { badge, shown, isCleared }: Moment,
  why: string,
  silentMs: number | null,
  isOld: boolean,
): string | null {
  if (shown !== undefined) {
    const moment =
      silentMs === null
        ? 'while you type, because it has waited long enough'
        : `in a spare moment: you have not typed for ${Math.round(silentMs / 1000)} s`;
    const begin = isOld && isCleared === true ? 'Not answered for ten minutes. Once more a' : 'A';
    return `${begin} reminder, ${moment}. “${why}”`;
  }
  if (badge === '')
    return `${isOld ? 'Not answered again: it counts as missed.' : 'The sign goes.'} “${why}”`;
  if (badge !== undefined) return `${badge} in the toolbar. “${why}”`;
  if (isCleared !== true) return null;
  return isOld
    ? 'Not answered for ten minutes: the reminder goes, and comes once more in a spare moment.'
    : `The reminder goes. “${why}”`;
}

function clock(wallMs: number, timeZone: string): string {
  const { minute } = localTime(wallMs, timeZone);
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`.padStart(5);
}

/** The tooltip's line of why and when alone. */
function plainTooltip(title: string): string {
  const line = title.replace(/^Unknot[:.]?\s*/, '').replaceAll('\n', ' ');
  return line.replace(/^(a break is ready|is quiet|quiet)[.:]\s*/i, '');
}
