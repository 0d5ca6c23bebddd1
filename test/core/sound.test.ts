import { describe, expect, it } from 'vitest';
import type { AudibleTab } from '../../src/core/sound.ts';
import { MEETING_HOSTS, soundFrom } from '../../src/core/sound.ts';

const USUAL = { meetingHosts: MEETING_HOSTS, waitsForSound: false };
const WAITING = { ...USUAL, waitsForSound: true };

/** A tab that plays sound in the background, of which nothing is known. */
function tab(change: Partial<AudibleTab> = {}): AudibleTab {
  return { isShown: false, isFullScreen: false, host: null, ...change };
}

describe('silence', () => {
  it('is no call and nothing to watch, whatever was set', () => {
    expect(soundFrom([], USUAL)).toEqual({ call: null, isShown: false });
    expect(soundFrom([], WAITING)).toEqual({ call: null, isShown: false });
  });
});

describe('sound of a meeting host', () => {
  const callOf = (host: string | null, settings = USUAL) => soundFrom([tab({ host })], settings).call;

  it.each(MEETING_HOSTS)('is a call: %s', (host) => expect(callOf(host)).toBe('meeting'));

  it.each(['acme.zoom.us', 'eu.acme.zoom.us', 'acme.webex.com'])('is a call below it too: %s', (host) =>
    expect(callOf(host)).toBe('meeting'),
  );

  it.each(['notzoom.us', 'zoom.us.example.org', 'us', 'google.com', 'mail.google.com', 'slack.com', ''])(
    'is none on a host that only looks alike: %j',
    (host) => expect(callOf(host)).toBeNull(),
  );

  it('is what the person says it is', () => {
    const mine = { ...USUAL, meetingHosts: ['calls.example.org'] };
    expect(callOf('calls.example.org', mine)).toBe('meeting');
    expect(callOf('eu.calls.example.org', mine)).toBe('meeting');
    expect(callOf('zoom.us', mine)).toBeNull();
    expect(callOf('zoom.us', { ...USUAL, meetingHosts: [] })).toBeNull();
  });

  it('is not known without the permission that tells the host', () => expect(callOf(null)).toBeNull());
});

describe('sound in a full-screen window', () => {
  it('is a call: somebody presents, or watches', () => {
    expect(soundFrom([tab({ isFullScreen: true, isShown: true })], USUAL).call).toBe('full-screen');
  });

  it('is none when it comes from a tab that the window does not show', () => {
    expect(soundFrom([tab({ isFullScreen: true })], USUAL).call).toBeNull();
  });

  it('is none when one tab is shown and another window is full screen', () => {
    const tabs = [tab({ isShown: true }), tab({ isFullScreen: true })];
    expect(soundFrom(tabs, USUAL)).toEqual({ call: null, isShown: true });
  });
});

describe('any other sound', () => {
  it('is a call only for whoever wishes to wait for it', () => {
    expect(soundFrom([tab()], USUAL).call).toBeNull();
    expect(soundFrom([tab()], WAITING).call).toBe('any-sound');
  });

  it('of the shown tab may be watching, in the background it is not', () => {
    expect(soundFrom([tab({ isShown: true })], USUAL).isShown).toBe(true);
    expect(soundFrom([tab()], USUAL).isShown).toBe(false);
    expect(soundFrom([tab(), tab({ isShown: true })], USUAL).isShown).toBe(true);
  });
});

describe('of several sounds', () => {
  const meeting = tab({ host: 'zoom.us' });
  const film = tab({ isFullScreen: true, isShown: true });
  const music = tab({ host: 'music.example.org' });

  it('the surest sign of a call wins, in whatever order the tabs come', () => {
    expect(soundFrom([music, film, meeting], WAITING).call).toBe('meeting');
    expect(soundFrom([meeting, film, music], WAITING).call).toBe('meeting');
    expect(soundFrom([music, film], WAITING).call).toBe('full-screen');
    expect(soundFrom([film, music], WAITING).call).toBe('full-screen');
  });
});
