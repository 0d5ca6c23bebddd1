import { DEFAULT_SETTINGS, LATER_MINUTES, LIMITS } from '../../core/settings.ts';
import { message } from '../../platform/i18n.ts';
import { ChoiceSetting } from './choice-setting.tsx';
import { EnoughSetting } from './enough-setting.tsx';
import { NumberSetting } from './number-setting.tsx';
import type { SectionProps } from './section-props.ts';
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
  return (
    <>
      <h3>{message('rhythm_when')}</h3>
      {number('intervalMinutes')}
      {number('restMinutes')}
      {number('awaySeconds')}
      {number('capMinutes')}
      <EnoughSetting {...{ settings, opened, change }} />
      <h3>{message('rhythm_tell')}</h3>
      <p class="soft">
        {message('notify_lead')}{' '}
        <a class="quiet-link" href="../welcome/index.html#notify" target="_blank" rel="noreferrer">
          {message('notify_title')}
        </a>
      </p>
      {toggle('isBadgeOnly')}
      {toggle('showsWindow')}
      {toggle('namesMuscles')}
      <ChoiceSetting
        id="laterMinutes"
        title={message('set_later')}
        hint={message('set_hint_later')}
        values={LATER_MINUTES}
        text={(value) => message('duration_minutes', value)}
        value={settings.laterMinutes}
        opened={opened.laterMinutes}
        standard={DEFAULT_SETTINGS.laterMinutes}
        onChange={(laterMinutes) => change({ laterMinutes })}
      />
    </>
  );
}
