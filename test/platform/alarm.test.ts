import { describe, expect, it } from 'vitest';
import { setAlarm } from '../../src/platform/alarm.ts';
import { capabilitiesOf } from '../../src/platform/capabilities.ts';
import { notificationOptions } from '../../src/platform/notification.ts';

describe('the alarm', () => {
  it.each([Number.NaN, 0, -1, 24 * 3600_000 + 1, Number.POSITIVE_INFINITY])(
    'is never asked for %s ms ahead (A11)',
    async (aheadMs) => {
      await expect(setAlarm(1_000_000 + aheadMs, 1_000_000)).rejects.toThrow(RangeError);
    },
  );
});

describe('the notification', () => {
  const words = { title: 't', message: 'm', buttons: ['Start', 'Later'] as const };

  it('has buttons where the browser takes them', () => {
    const options = notificationOptions(words, 'icon.png', capabilitiesOf({}));
    expect(options).toMatchObject({
      buttons: [{ title: 'Start' }, { title: 'Later' }],
      requireInteraction: true,
    });
  });

  it('has nothing that Firefox refuses (D01)', () => {
    const options = notificationOptions(
      words,
      'icon.png',
      capabilitiesOf({ getBrowserInfo: () => undefined }),
    );
    expect(Object.keys(options).sort()).toEqual(['iconUrl', 'message', 'title', 'type']);
  });
});
