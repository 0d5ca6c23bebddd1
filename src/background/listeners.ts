import type { Event } from '../core/event.ts';
import type { Stretch } from '../core/stretch.ts';
import { alarmTime, onAlarm } from '../platform/alarm.ts';
import { nowMs } from '../platform/clock.ts';
import { onIdleChange } from '../platform/idle.ts';
import { onStart } from '../platform/lifecycle.ts';
import { onMessage } from '../platform/messaging.ts';
import { onNotificationClick } from '../platform/notification.ts';
import { onShortcut } from '../platform/shortcuts.ts';
import { answerMessage } from './commands.ts';
import { openPopup } from './open-popup.ts';
import { answerTestClick } from './test-notification.ts';
import { createTransitions } from './transition.ts';
import { welcomeOnce } from './welcome-once.ts';

/**
 * One life of the background. Every listener is added in this synchronous turn, because the event that woke the worker
 * is delivered right after it (fault B02); what they do waits in the queue.
 */
export function startBackground(library: readonly Stretch[]): void {
  const transitions = createTransitions(library);

  // A failed transition has already arranged the next wake; there is nobody here to tell.
  const decide = (event: Event, scheduledMs?: number) => {
    transitions.run(event, scheduledMs).catch(() => undefined);
  };

  onAlarm((scheduledMs) => decide({ type: 'wake' }, scheduledMs));
  onIdleChange((idle) => decide({ type: 'idleChanged', idle }));
  onNotificationClick((id, target) => {
    if (id === 'test') return void answerTestClick();
    if (target === 'second') return decide({ type: 'putOffAsUsual' });
    decide({ type: target === 'first' ? 'acceptOffer' : 'wake' });
    void openPopup();
  });
  onShortcut((name) => {
    if (name === 'later') return decide({ type: 'putOffAsUsual' });
    if (name === 'pause') return decide({ type: 'togglePause' });
    decide({ type: 'startSession', kind: 'plan', pickedAtMs: nowMs() });
    void openPopup();
  });
  onMessage((message, sender) => answerMessage(message, sender, transitions));
  // Firefox runs the background at its start only if it listens to it (fault B07).
  onStart(() => decide({ type: 'wake' }));

  // The event that woke the worker is delivered before the browser answers anything, and tells more than the start
  // itself: when its alarm was due, for one. Only a start without an event decides by itself (fault B06).
  const start = async () => {
    await alarmTime().catch(() => null);
    if (!transitions.hasRun()) await transitions.run({ type: 'wake' });
    await welcomeOnce(transitions);
  };
  start().catch(() => undefined);
}
