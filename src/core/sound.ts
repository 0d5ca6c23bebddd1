/** What the sounds of the browser say about calls. Gathered only when a reminder is due or input has stopped. */

/** A tab that plays sound. */
export interface AudibleTab {
  /** It is the one shown in its window, and that window is not minimised. */
  isShown: boolean;
  isFullScreen: boolean;
  /** Known with the `tabs` permission only, else null. */
  host: string | null;
}

/** Why a sound is taken for a call: how sure that is decides how long it may last. */
export type CallSign = 'meeting' | 'full-screen' | 'any-sound';

export interface Sound {
  call: CallSign | null;
  /** The shown tab of some window plays sound: no input may be watching. */
  isShown: boolean;
}

/** Web meetings that run in a tab. A person may change the list. */
export const MEETING_HOSTS: readonly string[] = [
  'meet.google.com',
  'teams.microsoft.com',
  'teams.live.com',
  'teams.cloud.microsoft',
  'zoom.us',
  'webex.com',
  'app.slack.com',
  'discord.com',
  'whereby.com',
  'meet.jit.si',
];

/** What `tabs`, all that play sound, mean to a person with `settings`. The surest sign of a call wins. */
export function soundFrom(
  tabs: readonly AudibleTab[],
  { meetingHosts, waitsForSound }: { meetingHosts: readonly string[]; waitsForSound: boolean },
): Sound {
  const isMeeting = tabs.some(
    ({ host }) => host !== null && meetingHosts.some((each) => isWithin(host, each)),
  );
  const isFullScreen = tabs.some((tab) => tab.isFullScreen && tab.isShown);
  return {
    call: callSign(isMeeting, isFullScreen, waitsForSound && tabs.length > 0),
    isShown: tabs.some((tab) => tab.isShown),
  };
}

function callSign(isMeeting: boolean, isFullScreen: boolean, isAny: boolean): CallSign | null {
  if (isMeeting) return 'meeting';
  if (isFullScreen) return 'full-screen';
  return isAny ? 'any-sound' : null;
}

/** `host` is `listed` or below it: `acme.zoom.us` is within `zoom.us`. */
function isWithin(host: string, listed: string): boolean {
  return host === listed || host.endsWith(`.${listed}`);
}
