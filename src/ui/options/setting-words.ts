/** Settings in a list of changes: the title each has on this page, and its value where a few words can say it. */
import type { Settings } from '../../core/settings.ts';
import { message } from '../../platform/i18n.ts';

const TITLES: Readonly<Record<keyof Settings, string>> = {
  intervalMinutes: 'set_interval',
  restMinutes: 'set_rest',
  awaySeconds: 'set_away',
  capMinutes: 'set_cap',
  isBadgeOnly: 'set_badge_only',
  sessionMinutes: 'set_session',
  laterMinutes: 'set_later',
  breathing: 'set_breathing',
  isDiscreet: 'set_discreet',
  showsLegs: 'set_legs',
  rounds: 'set_rounds',
  opensLargeWindow: 'set_large',
  tones: 'set_tones',
  toneVolume: 'set_tone_volume',
  voice: 'set_voice',
  voiceVolume: 'set_voice_volume',
  hours: 'section_hours',
  dayChanges: 'days_title',
  enoughSessions: 'set_enough',
  isOnPhoneALot: 'calls_phone',
  waitsForSound: 'calls_sound',
  meetingHosts: 'hosts_title',
  namesMuscles: 'set_names',
  showsWindow: 'set_window',
  figure: 'import_figure',
  popupText: 'set_text',
};

const minutes = (value: number) => message('duration_minutes', value);
const percent = (share: number) => message('percent', Math.round(share * 100));
const onOff = (isOn: boolean) => message(isOn ? 'setting_on' : 'setting_off');

/** Lists of hours, days and sites, a voice and a look are more than a few words. */
const VALUES: { readonly [K in keyof Settings]?: (value: Settings[K]) => string } = {
  intervalMinutes: minutes,
  restMinutes: minutes,
  awaySeconds: (value) => message('duration_seconds', value),
  capMinutes: minutes,
  isBadgeOnly: onOff,
  sessionMinutes: minutes,
  laterMinutes: minutes,
  breathing: (value) => message(value === 'paced' ? 'breathing_paced' : 'breathing_natural'),
  isDiscreet: onOff,
  showsLegs: onOff,
  rounds: (value) => message(value === 3 ? 'rounds_three' : 'rounds_two'),
  opensLargeWindow: onOff,
  tones: (value) => onOff(value === 'on'),
  toneVolume: percent,
  voiceVolume: percent,
  enoughSessions: (value) => (value === null ? message('enough_all') : message('enough_count', value)),
  isOnPhoneALot: onOff,
  waitsForSound: onOff,
  namesMuscles: onOff,
  showsWindow: onOff,
  popupText: (size) => message(`text_${size}`),
};

/** "Work between two breaks: 30 min (now 50 min)"; the title alone where values take more than a few words. */
export function settingChange<K extends keyof Settings>(name: K, before: Settings, after: Settings): string {
  const title = message(TITLES[name]);
  const text: ((value: Settings[K]) => string) | undefined = VALUES[name];
  return text === undefined ? title : changeText(title, text(before[name]), text(after[name]));
}

/** The title alone where the words for both are the same. */
export function changeText(title: string, before: string, after: string): string {
  return before === after ? title : message('import_change', title, after, before);
}
