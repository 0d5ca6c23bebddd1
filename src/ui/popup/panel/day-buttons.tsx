import type { ComponentChildren } from 'preact';
import { message } from '../../../platform/i18n.ts';
import type { Act } from '../../shared/send.ts';
import type { DayTimes } from './day-times.ts';

/** What can be changed about this one day, each with what follows from it. */
export function DayButtons({ times, act }: { times: DayTimes; act: Act }) {
  const { off, open, undo } = times;
  return (
    <>
      {off !== null && (
        <DayButton result={off} onClick={() => act('takeDayOff', {})}>
          {message('day_off')}
        </DayButton>
      )}
      {open !== null && !times.isOff && (
        <DayButton result={open} onClick={() => act('openToday', {})}>
          {message('day_open')}
        </DayButton>
      )}
      {undo !== null && (
        <DayButton result={undo} onClick={() => act('undoToday', {})}>
          {message('day_undo')}
        </DayButton>
      )}
    </>
  );
}

function DayButton(props: { result: string; onClick: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="button" onClick={props.onClick}>
      <span>{props.children}</span> <small>{props.result}</small>
    </button>
  );
}
