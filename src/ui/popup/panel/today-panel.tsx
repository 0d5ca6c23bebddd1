import { useState } from 'preact/hooks';
import { AREAS } from '../../../core/area.ts';
import { dayKey } from '../../../core/day-clock.ts';
import { isEventNear, isUnwell, isWarm, sorenessOf } from '../../../core/modes.ts';
import { message } from '../../../platform/i18n.ts';
import type { ModeLine } from '../../../words/mode-lines.ts';
import { modeLines } from '../../../words/mode-lines.ts';
import type { Act } from '../../shared/send.ts';
import { wordContext } from '../why-line.ts';
import { EventForm } from './event-form.tsx';
import { PanelCard } from './panel-card.tsx';
import type { PanelProps } from './panel-props.ts';
import { SoreForm } from './sore-form.tsx';
import { UndoMode } from './undo-mode.tsx';

type Asking = 'sore' | 'effort' | 'event' | null;

/** The modes of a day: four chips, what each asks, and what is on, each with its end and its way back. */
export function TodayPanel(props: PanelProps & { isAfterEffort: boolean }) {
  const { state, nowMs, timeZone, act, onClose } = props;
  const { modes } = state;
  const [asking, setAsking] = useState<Asking>(props.isAfterEffort ? 'effort' : null);
  const today = dayKey(nowMs, timeZone);
  const isOn = {
    warm: isWarm(modes, nowMs),
    sore: AREAS.some((area) => sorenessOf(modes, area, today) !== 'none'),
    event: isEventNear(modes, today),
    unwell: isUnwell(modes, today),
  };
  if (asking === 'sore' || asking === 'effort') {
    const isAfterEffort = asking === 'effort';
    return (
      <PanelCard
        key="sore"
        title={message(isAfterEffort ? 'mode_effort' : 'mode_sore')}
        closeName={message('today_back')}
        onClose={() => setAsking(null)}
      >
        <SoreForm
          isAfterEffort={isAfterEffort}
          onSay={(areas, degree) => {
            if (isAfterEffort) act('setMode', { change: { mode: 'hard-effort', isOn: true } });
            if (areas.length > 0) act('setMode', { change: { mode: 'sore', areas, degree } });
            setAsking(null);
          }}
        />
      </PanelCard>
    );
  }
  if (asking === 'event') {
    return (
      <PanelCard
        key="event"
        title={message('mode_event')}
        closeName={message('today_back')}
        onClose={() => setAsking(null)}
      >
        <EventForm
          today={today}
          event={modes.event}
          onSay={(event) => {
            act('setMode', { change: { mode: 'event', event } });
            setAsking(null);
          }}
          onEffort={() => setAsking('effort')}
        />
      </PanelCard>
    );
  }
  return (
    <PanelCard
      key="today"
      title={message('today_title')}
      closeName={message('today_close')}
      onClose={onClose}
    >
      <div class="grid">
        <ModeChip
          label={message('mode_warm')}
          hint={message('mode_warm_hint')}
          isOn={isOn.warm}
          isSwitch
          onPress={() => act('setMode', { change: { mode: 'warm', isOn: !isOn.warm } })}
        />
        <ModeChip
          label={message('mode_sore')}
          hint={message('mode_sore_hint')}
          isOn={isOn.sore}
          onPress={() => setAsking('sore')}
        />
        <ModeChip
          label={message('mode_event')}
          hint={message('mode_event_hint')}
          isOn={isOn.event}
          onPress={() => setAsking('event')}
        />
        <ModeChip
          label={message('mode_unwell')}
          hint={message('mode_unwell_hint')}
          isOn={isOn.unwell}
          isSwitch
          onPress={() => act('setMode', { change: { mode: 'unwell', isOn: !isOn.unwell } })}
        />
      </div>
      <OnNow lines={modeLines(modes, wordContext(nowMs, timeZone))} act={act} />
      <p class="soft">{message('today_ends')}</p>
    </PanelCard>
  );
}

interface ModeChipProps {
  label: string;
  hint: string;
  isOn: boolean;
  /** A press is all; else it asks first. */
  isSwitch?: boolean;
  onPress: () => void;
}

function ModeChip({ label, hint, isOn, isSwitch = false, onPress }: ModeChipProps) {
  const spoken = isSwitch ? { 'aria-pressed': isOn } : {};
  return (
    <button type="button" class="button mode" data-on={isOn} onClick={onPress} {...spoken}>
      <span>{label}</span> <small>{isOn ? message('mode_is_on') : hint}</small>
    </button>
  );
}

function OnNow({ lines, act }: { lines: readonly ModeLine[]; act: Act }) {
  if (lines.length === 0) return null;
  return (
    <ul class="card on-now" aria-label={message('today_on')}>
      {lines.map((line) => (
        <li key={line.text}>
          <span>{line.text}</span>
          <UndoMode line={line} act={act} />
        </li>
      ))}
    </ul>
  );
}
