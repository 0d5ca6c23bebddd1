import type { Settings } from '../../core/settings.ts';
import { DEFAULT_SETTINGS, LIMITS } from '../../core/settings.ts';
import { message } from '../../platform/i18n.ts';
import { LibraryLink } from '../shared/library-link.tsx';
import { ChoiceSetting } from './choice-setting.tsx';
import { NumberSetting } from './number-setting.tsx';
import type { SectionProps } from './section-props.ts';
import { ToggleSetting } from './toggle-setting.tsx';

/** How long a session is, and what is in it. */
export function SessionsSection({ settings, opened, change }: SectionProps) {
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
      <ToggleSetting
        id="showsLegs"
        title={message('set_legs')}
        hint={message('set_hint_legs')}
        value={settings.showsLegs}
        opened={opened.showsLegs}
        standard={DEFAULT_SETTINGS.showsLegs}
        onChange={(showsLegs) => change({ showsLegs })}
      />
      <ChoiceSetting<Settings['rounds']>
        id="rounds"
        title={message('set_rounds')}
        hint={message('set_hint_rounds')}
        values={[2, 3]}
        text={(value) => message(value === 3 ? 'rounds_three' : 'rounds_two')}
        value={settings.rounds}
        opened={opened.rounds}
        standard={DEFAULT_SETTINGS.rounds}
        onChange={(rounds) => change({ rounds })}
      />
      <ChoiceSetting<Settings['breathing']>
        id="breathing"
        title={message('set_breathing')}
        hint={message('set_hint_breathing')}
        values={['paced', 'natural']}
        text={(value) => message(value === 'paced' ? 'breathing_paced' : 'breathing_natural')}
        value={settings.breathing}
        opened={opened.breathing}
        standard={DEFAULT_SETTINGS.breathing}
        onChange={(breathing) => change({ breathing })}
      />
      <p class="soft">
        {message('library_lead')} <LibraryLink filter="" label={message('library_show_every')} />
      </p>
    </>
  );
}
