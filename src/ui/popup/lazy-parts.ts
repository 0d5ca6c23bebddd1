import { lazyScreen } from './lazy-screen.ts';

/** What a press opens, so the first look does not wait for it. The screen with the press fetches it meanwhile. */
export const PauseMenu = lazyScreen(() => import('./pause-menu.tsx').then((chunk) => chunk.PauseMenu));
export const CallMenu = lazyScreen(() => import('./call-menu.tsx').then((chunk) => chunk.CallMenu));
export const AfterSkip = lazyScreen(() => import('./after-skip.tsx').then((chunk) => chunk.AfterSkip));
