import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { message } from '../../platform/i18n.ts';
import { HostList } from './host-list.tsx';
import { MeetingPermission } from './meeting-permission.tsx';
import type { SectionProps } from './section-props.ts';
import { ToggleSetting } from './toggle-setting.tsx';

/** What holds a reminder off: sound, calls that the browser cannot see, and web meetings. */
export function CallsSection(props: SectionProps) {
  const { settings, opened, change } = props;
  return (
    <>
      <p class="soft">{message('calls_lead')}</p>
      <ToggleSetting
        id="waitsForSound"
        title={message('calls_sound')}
        hint={message('calls_sound_hint')}
        value={settings.waitsForSound}
        opened={opened.waitsForSound}
        standard={DEFAULT_SETTINGS.waitsForSound}
        onChange={(waitsForSound) => change({ waitsForSound })}
      />
      <ToggleSetting
        id="isOnPhoneALot"
        title={message('calls_phone')}
        hint={message('calls_phone_hint')}
        value={settings.isOnPhoneALot}
        opened={opened.isOnPhoneALot}
        standard={DEFAULT_SETTINGS.isOnPhoneALot}
        onChange={(isOnPhoneALot) => change({ isOnPhoneALot })}
      />
      <MeetingPermission />
      <HostList {...props} />
    </>
  );
}
