import type { DayChange, WeekHours } from './day-clock.ts';
import type { FigureLook } from './figure-look.ts';
import { DEFAULT_FIGURE_LOOK } from './figure-look.ts';
import { MEETING_HOSTS } from './sound.ts';

/** How long "Later" puts a reminder off, in minutes. */
export const LATER_MINUTES = [5, 10, 20] as const;
export type LaterMinutes = (typeof LATER_MINUTES)[number];

/** How large the popup's text is. */
export const POPUP_TEXTS = ['normal', 'large', 'larger'] as const;

/** What a person can choose about the reminder and the session. Limits are in `LIMITS`. */
export interface Settings {
  /** Minutes of active work until a reminder is due. */
  intervalMinutes: number;
  /** Minutes away that count as a whole rest. */
  restMinutes: number;
  /** Seconds without input that count as away; less is a lull. */
  awaySeconds: number;
  /** Minutes a due reminder waits for a lull before it comes anyway. */
  capMinutes: number;
  /** Badge only: no notification, ever. */
  isBadgeOnly: boolean;
  /** About how long a session should be, in minutes. */
  sessionMinutes: number;
  laterMinutes: LaterMinutes;
  /** 'natural' hides the pace of the breathing ring. */
  breathing: 'paced' | 'natural';
  /** Only what nobody in the room notices. */
  isDiscreet: boolean;
  /** Legs apart or lifted are not left out for that. */
  showsLegs: boolean;
  /** Repetitions a side of the focus muscles: a third round is offered, never imposed. */
  rounds: 2 | 3;
  /** Standing and floor sessions open in a window of their own. */
  opensLargeWindow: boolean;
  /** Soft tones in a session. 'unasked' until the first standing stretch has asked. */
  tones: 'unasked' | 'on' | 'off';
  /** 0 to 1. */
  toneVolume: number;
  /** `voiceURI` of a voice on this device that speaks the phases; null for silence. */
  voice: string | null;
  /** 0 to 1. */
  voiceVolume: number;
  hours: WeekHours;
  /** Days that differ from their weekday: off, or open longer. */
  dayChanges: readonly DayChange[];
  /** So many sessions are enough for a day; null for as many as come. */
  enoughSessions: number | null;
  /** Calls that the browser cannot see: badge only, and only a locked or sleeping computer means away. */
  isOnPhoneALot: boolean;
  /** A reminder waits while any tab plays sound. */
  waitsForSound: boolean;
  /** Sound on these hosts is a call. Used only with the `tabs` permission. */
  meetingHosts: readonly string[];
  /** The notification says which muscles; else nothing outside the popup names a part of the body. */
  namesMuscles: boolean;
  /** A small window beside the notification. */
  showsWindow: boolean;
  /** How the drawn body looks. */
  figure: FigureLook;
  popupText: (typeof POPUP_TEXTS)[number];
}

/** Inclusive limits of the numbers above. */
export const LIMITS = {
  intervalMinutes: [20, 120],
  restMinutes: [2, 30],
  awaySeconds: [30, 300],
  capMinutes: [0, 10],
  sessionMinutes: [1, 10],
  enoughSessions: [1, 12],
  toneVolume: [0, 1],
  voiceVolume: [0, 1],
} as const satisfies Partial<Record<keyof Settings, readonly [number, number]>>;

const OFFICE_DAY = [{ fromMinute: 8 * 60, toMinute: 18 * 60 }];

export const DEFAULT_SETTINGS: Settings = {
  intervalMinutes: 50,
  restMinutes: 5,
  awaySeconds: 60,
  capMinutes: 3,
  isBadgeOnly: false,
  sessionMinutes: 3,
  laterMinutes: 10,
  breathing: 'paced',
  isDiscreet: false,
  showsLegs: false,
  rounds: 2,
  opensLargeWindow: true,
  tones: 'unasked',
  toneVolume: 0.5,
  voice: null,
  voiceVolume: 0.8,
  hours: [OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, [], []],
  dayChanges: [],
  enoughSessions: 4,
  isOnPhoneALot: false,
  waitsForSound: false,
  meetingHosts: MEETING_HOSTS,
  namesMuscles: false,
  showsWindow: false,
  figure: DEFAULT_FIGURE_LOOK,
  popupText: 'normal',
};
