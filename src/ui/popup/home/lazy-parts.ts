import { h } from 'preact';
import { dayKey } from '../../../core/day-clock.ts';
import { isAnyOn } from '../../../core/modes.ts';
import { lazyScreen } from '../../shared/lazy-screen.ts';

/** What a press opens, or what is only sometimes there, so the first look does not wait for it. */
const nothing = () => null;
export const Panel = lazyScreen(() => import('../panel/panel.tsx').then((chunk) => chunk.Panel), nothing);
export const AfterSkip = lazyScreen(() => import('./after-skip.tsx').then((chunk) => chunk.AfterSkip));
/** A question has its place kept, so that the buttons above it stay where they are. */
export const Notices = lazyScreen(
  () => import('./notices.tsx').then((chunk) => chunk.Notices),
  ({ next }) => (next.asks === null ? null : h('section', { class: 'card is-coming' })),
);
/** Above the first button: its place is kept, so that no press lands beside what it was meant for. */
export const DayStrip = lazyScreen(
  () => import('./day-strip.tsx').then((chunk) => chunk.DayStrip),
  ({ state, nowMs, timeZone }) =>
    isAnyOn(state.modes, nowMs, dayKey(nowMs, timeZone)) ? h('div', { class: 'day-strip' }) : null,
);
export const SoreLead = lazyScreen(
  () => import('./sore-lead.tsx').then((chunk) => chunk.SoreLead),
  () => h('section', { class: 'sore-lead' }),
);
/** Its place is kept: a row for each focus muscle, where both sides are level. */
export const Week = lazyScreen(
  () => import('./week.tsx').then((chunk) => chunk.Week),
  ({ state, most }) =>
    h(
      'ul',
      { class: 'week', 'aria-hidden': true },
      state.person.focus.slice(0, most).map(() => h('li', null, '\u00a0')),
    ),
);
export const RestCard = lazyScreen(() => import('./rest-card.tsx').then((chunk) => chunk.RestCard), nothing);
