import type { FunctionComponent } from 'preact';
import { h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { State } from '../../core/state.ts';
import { nowMs, timeZone } from '../../platform/clock.ts';
import { message } from '../../platform/i18n.ts';
import { keepFocus } from '../shared/keep-focus.ts';
import { lazyScreen } from '../shared/lazy-screen.ts';
import { useAct } from '../shared/use-act.ts';
import { useTick } from '../shared/use-tick.ts';
import { HomeScreen } from './home/home-screen.tsx';
import { OfferScreen } from './home/offer-screen.tsx';
import type { FirstStep, Glance, HelpAfter, ScreenKind } from './screen.ts';
import { screenOf } from './screen.ts';
import type { ScreenProps } from './screen-props.ts';

/** Fetched before they are turned to. */
const DoneScreen = lazyScreen(() => import('./session/done-screen.tsx').then((chunk) => chunk.DoneScreen));
const SessionScreen = lazyScreen(() =>
  import('./session/session-screen.tsx').then((chunk) => chunk.SessionScreen),
);

/** A screen without a component does not compile. Lazy ones are chunks that the first look at the popup does not wait for. */
const SCREENS: { [K in ScreenKind]: FunctionComponent<ScreenProps<K>> } = {
  'first-run': lazyScreen(() => import('./home/first-run-screen.tsx').then((chunk) => chunk.FirstRunScreen)),
  home: HomeScreen,
  offer: OfferScreen,
  session: SessionScreen,
  help: lazyScreen(() => import('./session/help-screen.tsx').then((chunk) => chunk.HelpScreen)),
  done: DoneScreen,
  break: lazyScreen(() => import('./quiet/break-screen.tsx').then((chunk) => chunk.BreakScreen)),
  paused: lazyScreen(() => import('./quiet/paused-screen.tsx').then((chunk) => chunk.PausedScreen)),
  enough: lazyScreen(() => import('./quiet/enough-screen.tsx').then((chunk) => chunk.EnoughScreen)),
  call: lazyScreen(() => import('./quiet/call-screen.tsx').then((chunk) => chunk.CallScreen)),
  'outside-hours': lazyScreen(() =>
    import('./quiet/outside-hours-screen.tsx').then((chunk) => chunk.OutsideHoursScreen),
  ),
};

function show<K extends ScreenKind>(kind: K, props: ScreenProps<K>) {
  const view: FunctionComponent<ScreenProps<K>> = SCREENS[kind];
  return h(view, { ...props, key: kind });
}

/** Times are shown to the minute; a session has its own, finer tick. */
const TICK_MS = 10_000;

export function Popup({ state }: { state: State }) {
  useTick(TICK_MS);
  const { act, hasFailed } = useAct();
  const [own, setOwn] = useState({
    choosing: null as FirstStep | null,
    isJustSkipped: false,
    help: null as HelpAfter | null,
    taken: null as Glance['taken'],
    shownSessionId: null as string | null,
    leftSessionId: null as string | null,
  });
  if (state.session !== null && state.session.id !== own.shownSessionId) {
    setOwn({ ...own, choosing: null, isJustSkipped: false, taken: null, shownSessionId: state.session.id });
  }
  const glance: Glance = { ...own, nowMs: nowMs(), timeZone: timeZone() };
  const screen = screenOf(state, glance);
  useFocusKept(screen.kind);
  useEffect(screen.kind === 'session' ? DoneScreen.fetch : SessionScreen.fetch, [screen.kind]);
  return (
    <>
      {show(screen.kind, {
        screen,
        state,
        nowMs: glance.nowMs,
        timeZone: glance.timeZone,
        act,
        turn: (change) => setOwn((before) => ({ ...before, ...change })),
      })}
      {hasFailed && (
        <p class="failure" role="alert">
          {message('command_failed')}
        </p>
      )}
    </>
  );
}

/** A turned screen fades in. The keyboard stays in the screen when the pressed button goes, with it or with its card. */
function useFocusKept(kind: ScreenKind): void {
  const before = useRef(kind);
  const hadFocus = document.activeElement !== document.body;
  useEffect(() => {
    const isTurned = before.current !== kind;
    before.current = kind;
    if (isTurned) document.getElementById('popup')?.setAttribute('data-turned', '');
    if (isTurned || hadFocus) keepFocus();
  });
}
