import type { CallMinutes } from '../../../core/call.ts';
import { CALL_MINUTES } from '../../../core/call.ts';
import { message } from '../../../platform/i18n.ts';
import { clockTime } from '../../../words/clock-time.ts';
import type { Act } from '../../shared/send.ts';
import { wordContext } from '../why-line.ts';

export interface CallChoicesProps {
  nowMs: number;
  timeZone: string;
  act: Act;
}

const LENGTHS: Record<CallMinutes, string> = { 30: 'pause_30_min', 60: 'pause_1_hour' };

/** How long the call will last, each with the time at which it ends. */
export function CallChoices({ nowMs, timeZone, act }: CallChoicesProps) {
  const context = wordContext(nowMs, timeZone);
  return (
    <div class="grid">
      {CALL_MINUTES.map((minutes) => (
        <button type="button" class="button" key={minutes} onClick={() => act('startCall', { minutes })}>
          <span>{message(LENGTHS[minutes])}</span>{' '}
          <small>{message('pause_ends', clockTime(nowMs + minutes * 60_000, context))}</small>
        </button>
      ))}
    </div>
  );
}
