import type { FunctionComponent } from 'preact';
import { h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { State } from '../../core/state.ts';
import { nowMs, timeZone } from '../../platform/clock.ts';
import { message } from '../../platform/i18n.ts';
import { useAct } from '../shared/use-act.ts';
import { useTick } from '../shared/use-tick.ts';
import { DoneScreen } from './done-screen.tsx';
import { FirstRunScreen } from './first-run-screen.tsx';
import { HomeScreen } from './home-screen.tsx';
import { OfferScreen } from './offer-screen.tsx';
import { OutsideHoursScreen } from './outside-hours-screen.tsx';
import { PausedScreen } from './paused-screen.tsx';
import type { Glance, ScreenKind } from './screen.ts';
import { screenOf } from './screen.ts';
import type { ScreenProps } from './screen-props.ts';
import { SessionScreen } from './session-screen.tsx';

/** A screen without a component does not compile. */
const SCREENS: { [K in ScreenKind]: FunctionComponent<ScreenProps<K>> } = {
  'first-run': FirstRunScreen,
  home: HomeScreen,
  offer: OfferScreen,
  session: SessionScreen,
  done: DoneScreen,
  paused: PausedScreen,
  'outside-hours': OutsideHoursScreen,
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
    isChoosing: false,
    shownSessionId: null as string | null,
    leftSessionId: null as string | null,
  });
  if (state.session !== null && state.session.id !== own.shownSessionId) {
    setOwn({ ...own, isChoosing: false, shownSessionId: state.session.id });
  }
  const glance: Glance = { ...own, nowMs: nowMs(), timeZone: timeZone() };
  const screen = screenOf(state, glance);
  useFocusOnTurn(screen.kind);
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

/** When the screen turns and the pressed button is gone, the keyboard goes on from the new screen's top. */
function useFocusOnTurn(kind: ScreenKind): void {
  const before = useRef(kind);
  useEffect(() => {
    if (before.current === kind) return;
    before.current = kind;
    if (document.activeElement === document.body) document.querySelector('main')?.focus();
  }, [kind]);
}
