import { DEFAULT_SETTINGS, LIMITS } from '../../core/settings.ts';
import { message } from '../../platform/i18n.ts';
import { Choice } from '../shared/choice.tsx';
import { NumberSetting } from './number-setting.tsx';
import { RestingList } from './resting-list.tsx';
import type { SectionProps } from './section-props.ts';
import { Setting } from './setting.tsx';
import { ToggleSetting } from './toggle-setting.tsx';

/** How long a session is, what is in it, and what rests. */
export function SessionsSection({ state, settings, opened, change }: SectionProps) {
  const rounds = (value: 2 | 3) => message(value === 3 ? 'rounds_three' : 'rounds_two');
  const breathing = (value: 'paced' | 'natural') =>
    message(value === 'paced' ? 'breathing_paced' : 'breathing_natural');
  const minutes = (value: number) => message('duration_minutes', value);
  return (
    <>
      <NumberSetting
        id="sessionMinutes"
        title={message('set_session')}
        hint={message('set_hint_session')}
        limits={LIMITS.sessionMinutes}
        value={settings.sessionMinutes}
        opened={opened.sessionMinutes}
        standard={DEFAULT_SETTINGS.sessionMinutes}
        unit={message('unit_minutes')}
        text={minutes}
        onChange={(sessionMinutes) => change({ sessionMinutes })}
      />
      <ToggleSetting
        id="isDiscreet"
        title={message('set_discreet')}
        hint={message('set_hint_discreet')}
        value={settings.isDiscreet}
        opened={opened.isDiscreet}
        standard={DEFAULT_SETTINGS.isDiscreet}
        onChange={(isDiscreet) => change({ isDiscreet })}
      />
      <Setting
        id="rounds"
        kind="group"
        title={message('set_rounds')}
        hint={message('set_hint_rounds')}
        standard={rounds(DEFAULT_SETTINGS.rounds)}
        undo={settings.rounds === opened.rounds ? null : rounds(opened.rounds)}
        onUndo={() => change({ rounds: opened.rounds })}
      >
        <Choice
          name={message('set_rounds')}
          value={settings.rounds}
          options={([2, 3] as const).map((value) => ({ value, label: rounds(value) }))}
          onChoose={(value) => change({ rounds: value })}
        />
      </Setting>
      <Setting
        id="breathing"
        kind="group"
        title={message('set_breathing')}
        hint={message('set_hint_breathing')}
        standard={breathing(DEFAULT_SETTINGS.breathing)}
        undo={settings.breathing === opened.breathing ? null : breathing(opened.breathing)}
        onUndo={() => change({ breathing: opened.breathing })}
      >
        <Choice
          name={message('set_breathing')}
          value={settings.breathing}
          options={(['paced', 'natural'] as const).map((value) => ({ value, label: breathing(value) }))}
          onChoose={(value) => change({ breathing: value })}
        />
      </Setting>
      <RestingList state={state} />
    </>
  );
}
