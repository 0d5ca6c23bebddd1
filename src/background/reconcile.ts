import type { Facts } from '../core/facts.ts';
import { nextPlan } from '../core/next-plan.ts';
import type { Badge, Outlook } from '../core/outlook.ts';
import type { State } from '../core/state.ts';
import type { Stretch } from '../core/stretch.ts';
import { setBadge, setTooltip } from '../platform/action.ts';
import { alarmTime, clearAlarm, setAlarm } from '../platform/alarm.ts';
import { nowMs } from '../platform/clock.ts';
import { message, uiLocale } from '../platform/i18n.ts';
import { setIdleThreshold } from '../platform/idle.ts';
import { clearNotification, isNotificationShown, showNotification } from '../platform/notification.ts';
import { within } from '../platform/patience.ts';
import { openHistory } from '../storage/history.ts';
import { notificationWords } from '../words/notification-words.ts';
import { tooltipWords } from '../words/tooltip-words.ts';
import type { WordContext } from '../words/translate.ts';
import { openOfferWindow } from './open-popup.ts';

/** What reconciling did that the state should know. */
export interface Reconciled {
  /** The notification of an offer: shown, refused by the browser, or not asked for. */
  notified: 'shown' | 'refused' | null;
  /** Entries that are safely in the history. */
  loggedIds: readonly string[];
  /** What was to be erased is gone from the history. */
  isErased: boolean;
}

/** Told apart by shape; the colour only helps. */
const BADGES: Readonly<Record<Badge, string>> = { blank: '', ready: '●', waiting: '▶', quiet: 'Ⅱ' };
const BADGE_COLOUR = '#0f6b74';
/** After a storage failure: soon again, without a decision. */
const RETRY_MS = 60_000;
/** What was decided longer ago was decided before a sleep: the alarm that is late for it decides anew. */
const STALE_MS = 60_000;
/** How long a call of the browser is waited for: one that hangs must not stop what comes after it. */
const PATIENCE_MS = 5_000;

/**
 * Makes the browser match `outlook`, and nothing more. What this life of the worker has already set is not set again.
 * No failure of one part stops the next: the alarm comes last and always.
 */
export function createReconcile(
  library: readonly Stretch[],
): (state: State, wanted: Outlook, facts: Facts) => Promise<Reconciled> {
  let threshold: number | null = null;
  let badge: Badge | null = null;
  let tooltip = '';

  return async (state, wanted, facts) => {
    if (threshold !== wanted.thresholdSeconds) {
      await attempt(() => setIdleThreshold(wanted.thresholdSeconds));
      threshold = wanted.thresholdSeconds;
    }
    if (badge !== wanted.badge) {
      badge = (await attempt(() => setBadge(BADGES[wanted.badge], BADGE_COLOUR))) ? wanted.badge : null;
    }
    const title = tooltipOf(wanted, facts);
    if (tooltip !== title) tooltip = (await attempt(() => setTooltip(title))) ? title : '';
    const notified = await notify(state, wanted, facts, library);
    const isErased = state.isErasing && (await attempt(() => openHistory().clear()));
    // What is new since is not deleted with the rest.
    const loggedIds = state.isErasing && !isErased ? [] : await log(state);
    const arm = () => (wanted.alarmAtMs === null ? clearAlarm() : setAlarm(wanted.alarmAtMs, facts.nowMs));
    // Without it nothing would wake the worker: it is worth a second try.
    if (!(await attempt(arm))) await attempt(arm);
    return { notified, loggedIds, isErased };
  };
}

/** When storage fails, the one thing that matters is to wake again. An alarm that is overdue stays: it tells of a sleep. */
export async function wakeAgainSoon(): Promise<void> {
  await attempt(async () => {
    const soonMs = nowMs() + RETRY_MS;
    const alarmMs = await alarmTime();
    if (alarmMs === null || alarmMs > soonMs) await setAlarm(soonMs, nowMs());
  });
}

function tooltipOf({ badge, why }: Outlook, facts: Facts): string {
  return tooltipWords(badge, why, wordContext(facts));
}

function wordContext({ timeZone, nowMs: atMs }: Facts): WordContext {
  return { t: message, locale: uiLocale(), timeZone, nowMs: atMs };
}

async function notify(
  state: State,
  wanted: Outlook,
  facts: Facts,
  library: readonly Stretch[],
): Promise<Reconciled['notified']> {
  if (wanted.notification === 'keep') return null;
  if (wanted.notification === 'none') {
    await attempt(async () => {
      if (await isNotificationShown('offer')) await clearNotification('offer');
    });
    return null;
  }
  if (nowMs() - facts.nowMs > STALE_MS) return null;
  const plan = nextPlan(state, library, 'plan', facts.nowMs, facts.timeZone);
  const words = notificationWords(plan, wanted.why, state.settings, wordContext(facts));
  const isShown = await attempt(() =>
    showNotification('offer', { ...words, buttons: [words.start, words.later] }),
  );
  if (state.settings.showsWindow) await attempt(openOfferWindow);
  return isShown ? 'shown' : 'refused';
}

async function log({ outbox }: State): Promise<readonly string[]> {
  if (outbox.length === 0) return [];
  const isLogged = await attempt(() => openHistory().put(outbox));
  return isLogged ? outbox.map((entry) => entry.id) : [];
}

/** Whether `act` succeeded in time. */
async function attempt(act: () => void | Promise<void>): Promise<boolean> {
  const acted = (async () => act())();
  return within(PATIENCE_MS, acted).then(
    () => true,
    () => false,
  );
}
