/** A life as a story with clock times: what you did, what the badge and the reminder did, and why. */
import { localTime } from './working-hours.ts';
import type { Happening, World } from './world/world.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '': 'The badge is blank',
  '●': 'The badge turns ●: a break is ready',
  '▶': 'The badge turns ▶: a session waits',
  Ⅱ: 'The badge turns Ⅱ: quiet',
};

/** One line for each thing that could be noticed. The reason is the toolbar's tooltip of that moment. */
export function tellStory({
  record,
  machine,
  timeZone,
}: Pick<World, 'record' | 'machine' | 'timeZone'>): string {
  const lines = [`${machine.profile}, ${machine.timeZone}`];
  let day = '';
  for (const [index, happening] of record.entries()) {
    const text = tell(happening, reasonAfter(record, index));
    if (text === null) continue;
    const { date, minute } = localTime(happening.wallMs, timeZone);
    if (date !== day) lines.push(date);
    day = date;
    lines.push(`  ${clock(minute, happening.wallMs)}  ${text}`);
  }
  return lines.join('\n');
}

function clock(minute: number, wallMs: number): string {
  const seconds = Math.floor((((wallMs % 60_000) + 60_000) % 60_000) / 1000);
  return [Math.floor(minute / 60), minute % 60, seconds]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

function tell(happening: Happening, reason: string | null): string | null {
  switch (happening.what) {
    case 'did':
      return happening.text;
    case 'badge':
      return `      ${SIGNS[happening.text] ?? happening.text}${reason === null ? '' : `. “${reason}”`}`;
    case 'shown':
      return `      A reminder: “${happening.text}”`;
    case 'cleared':
      return '      The reminder is taken away';
    case 'killed':
      return happening.isCrash ? '      The worker dies in the middle of it' : null;
    default:
      return null;
  }
}

/** The tooltip that was set at the same wake, without the name of the product. */
function reasonAfter(record: readonly Happening[], index: number): string | null {
  for (const happening of record.slice(index + 1, index + 4)) {
    if (happening.what === 'woken') return null;
    if (happening.what === 'title')
      return happening.text.replace(/^Unknot[:.]?\s*/, '').replaceAll('\n', ' ');
  }
  return null;
}
