import { lazyScreen } from './lazy-screen.ts';

/** What a press opens, or what is only sometimes there, so the first look does not wait for it. */
const nothing = () => null;
export const Panel = lazyScreen(() => import('./panel.tsx').then((chunk) => chunk.Panel), nothing);
export const AfterSkip = lazyScreen(() => import('./after-skip.tsx').then((chunk) => chunk.AfterSkip));
export const Notices = lazyScreen(() => import('./notices.tsx').then((chunk) => chunk.Notices), nothing);
export const DayStrip = lazyScreen(() => import('./day-strip.tsx').then((chunk) => chunk.DayStrip), nothing);
export const RestCard = lazyScreen(() => import('./rest-card.tsx').then((chunk) => chunk.RestCard), nothing);
