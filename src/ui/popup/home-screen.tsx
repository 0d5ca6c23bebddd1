import { useEffect, useRef, useState } from 'preact/hooks';
import { dayKey } from '../../core/day-clock.ts';
import { message } from '../../platform/i18n.ts';
import { IconButton } from '../shared/icon-button.tsx';
import type { Act } from '../shared/send.ts';
import { nextFrame } from '../shared/timer.ts';
import { BadgeOnlyLine } from './badge-only-line.tsx';
import { AfterSkip, PauseMenu } from './lazy-parts.ts';
import { nextChoice } from './next-choice.ts';
import { NextStretch } from './next-stretch.tsx';
import { PageBar } from './page-bar.tsx';
import { PlaceCard } from './place-card.tsx';
import type { ScreenProps } from './screen-props.ts';
import { SetAsideCard } from './set-aside-card.tsx';
import { StartButton } from './start-button.tsx';
import { WeekBars } from './week-bars.tsx';
import { weekRows } from './week-rows.ts';
import { whyLine } from './why-line.ts';

/** What is next, why, and when. */
export function HomeScreen({ screen, state, nowMs, timeZone, act, turn }: ScreenProps<'home'>) {
  const [isPausing, setPausing] = useState(false);
  // What was made room for stays, so that nothing jumps when the two answers go.
  const [cameFromSkip] = useState(screen.isJustSkipped);
  const pauseButton = useRef<HTMLButtonElement>(null);
  useEffect(PauseMenu.fetch, []);
  const next = nextChoice(state, nowMs, timeZone);
  const areas = next.allowed.map((stretch) => stretch.area);
  const hasNotice = state.setAside.length > 0 || next.question !== null;
  const closeMenu = () => {
    setPausing(false);
    nextFrame(() => pauseButton.current?.focus());
  };
  const actInMenu: Act = (name, request) => {
    act(name, request);
    closeMenu();
  };
  return (
    <>
      <PageBar title={message('app_name')}>
        <IconButton icon="focus" name={message('change_focus')} onClick={() => turn({ choosing: 'where' })} />
      </PageBar>
      <main class="body" tabIndex={-1}>
        {isPausing ? (
          <PauseMenu {...{ state, nowMs, timeZone }} act={actInMenu} onClose={closeMenu} />
        ) : (
          <>
            {state.setAside.length > 0 && <SetAsideCard setAside={state.setAside} act={act} />}
            <NextStretch {...{ next, state, nowMs, timeZone }} />
            {next.plan !== null && (
              <StartButton plan={next.plan} kind="plan" label={message('stretch_now')} {...{ nowMs, act }} />
            )}
            <div class="pair">
              {next.justOne !== null && (
                <StartButton
                  plan={next.justOne}
                  kind="just-one"
                  label={message('just_one')}
                  {...{ nowMs, act }}
                />
              )}
              <button type="button" class="button" ref={pauseButton} onClick={() => setPausing(true)}>
                {message('pause_open')}
              </button>
            </div>
            <div class={cameFromSkip ? 'below is-roomy' : 'below'}>
              {screen.isJustSkipped ? (
                <AfterSkip
                  {...{ nowMs, timeZone, act }}
                  onHurt={() => turn({ choosing: 'care', isJustSkipped: false })}
                  onOver={() => turn({ isJustSkipped: false })}
                />
              ) : (
                <>
                  {next.question !== null && <PlaceCard question={next.question} act={act} />}
                  <WeekBars rows={weekRows(state, dayKey(nowMs, timeZone), areas)} most={hasNotice ? 2 : 4} />
                </>
              )}
              <BadgeOnlyLine state={state} act={act} />
            </div>
          </>
        )}
      </main>
      <footer class="foot">{whyLine(state, nowMs, timeZone)}</footer>
    </>
  );
}
