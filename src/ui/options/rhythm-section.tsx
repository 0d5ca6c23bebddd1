import { DEFAULT_SETTINGS, LATER_MINUTES, LIMITS } from '../../core/settings.ts';
import { message } from '../../platform/i18n.ts';
import { Choice } from '../shared/choice.tsx';
import { EnoughSetting } from './enough-setting.tsx';
import { NumberSetting } from './number-setting.tsx';
import type { SectionProps } from './section-props.ts';
import { Setting } from './setting.tsx';
import { ToggleSetting } from './toggle-setting.tsx';

type Counted = 'intervalMinutes' | 'restMinutes' | 'capMinutes' | 'awaySeconds';
type Switched = 'isBadgeOnly' | 'showsWindow' | 'namesMuscles';

const COUNTED: Record<Counted, string> = {
  intervalMinutes: 'interval',
  restMinutes: 'rest',
  awaySeconds: 'away',
  capMinutes: 'cap',
};
const SWITCHED: Record<Switched, string> = {
  isBadgeOnly: 'badge_only',
  showsWindow: 'window',
  namesMuscles: 'names',
};

/** When a break comes, how it tells, and how long it is. */
export function RhythmSection({ settings, opened, change }: SectionProps) {
  const number = (key: Counted) => {
    const isSeconds = key === 'awaySeconds';
    return (
      <NumberSetting
        id={key}
        title={message(`set_${COUNTED[key]}`)}
        hint={message(`set_hint_${COUNTED[key]}`)}
        limits={LIMITS[key]}
        value={settings[key]}
        opened={opened[key]}
        standard={DEFAULT_SETTINGS[key]}
        unit={message(isSeconds ? 'unit_seconds' : 'unit_minutes')}
        text={(value) => message(isSeconds ? 'duration_seconds' : 'duration_minutes', value)}
        onChange={(value) => change({ [key]: value })}
      />
    );
  };
  const toggle = (key: Switched) => (
    <ToggleSetting
      id={key}
      title={message(`set_${SWITCHED[key]}`)}
      hint={message(`set_hint_${SWITCHED[key]}`)}
      value={settings[key]}
      opened={opened[key]}
      standard={DEFAULT_SETTINGS[key]}
      onChange={(value) => change({ [key]: value })}
    />
  );
  const minutes = (value: number) => message('duration_minutes', value);
  return (
    <>
      <h3>{message('rhythm_when')}</h3>
      {number('intervalMinutes')}
      {number('restMinutes')}
      {number('awaySeconds')}
      {number('capMinutes')}
      <EnoughSetting {...{ settings, opened, change }} />
      <h3>{message('rhythm_tell')}</h3>
      {toggle('isBadgeOnly')}
      {toggle('showsWindow')}
      {toggle('namesMuscles')}
      <Setting
        id="laterMinutes"
        kind="group"
        title={message('set_later')}
        hint={message('set_hint_later')}
        standard={minutes(DEFAULT_SETTINGS.laterMinutes)}
        undo={settings.laterMinutes === opened.laterMinutes ? null : minutes(opened.laterMinutes)}
        onUndo={() => change({ laterMinutes: opened.laterMinutes })}
      >
        <Choice
          name={message('set_later')}
          value={settings.laterMinutes}
          options={LATER_MINUTES.map((value) => ({ value, label: minutes(value) }))}
          onChoose={(laterMinutes) => change({ laterMinutes })}
        />
      </Setting>
    </>
  );
}
