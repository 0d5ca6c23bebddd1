import { useEffect, useState } from 'preact/hooks';
import { dayKey } from '../../core/day-clock.ts';
import { message } from '../../platform/i18n.ts';
import { IconButton } from '../shared/icon-button.tsx';
import { lazyScreen } from './lazy-screen.ts';
import { nextChoice } from './next-choice.ts';
import { NextStretch } from './next-stretch.tsx';
import { PlaceCard } from './place-card.tsx';
import type { ScreenProps } from './screen-props.ts';
import { SetAsideCard } from './set-aside-card.tsx';
import { StartButton } from './start-button.tsx';
import { WeekBars } from './week-bars.tsx';
import { weekRows } from './week-rows.ts';
import { whyLine } from './why-line.ts';

/** Opened by a press, so the first look does not wait for it. */
const PauseMenu = lazyScreen(() => import('./pause-menu.tsx').then((chunk) => chunk.PauseMenu));

/** What is next, why, and when. */
export function HomeScreen({ state, nowMs, timeZone, act, turn }: ScreenProps<'home'>) {
  const [isPausing, setPausing] = useState(false);
  useEffect(PauseMenu.fetch, []);
  const next = nextChoice(state, nowMs, timeZone);
  const areas = next.allowed.map((stretch) => stretch.area);
  const hasNotice = state.setAside.length > 0 || next.question !== null;
  return (
    <>
      <header class="bar">
        <h1>{message('app_name')}</h1>
        <IconButton icon="focus" name={message('change_focus')} onClick={() => turn({ isChoosing: true })} />
      </header>
      <main class="body" tabIndex={-1}>
        {state.setAside.length > 0 && <SetAsideCard setAside={state.setAside} act={act} />}
        <NextStretch {...{ next, state, nowMs, timeZone }} />
        {next.plan !== null && (
          <StartButton plan={next.plan} kind="plan" label={message('stretch_now')} {...{ nowMs, act }} />
        )}
        {isPausing ? (
          <PauseMenu {...{ state, nowMs, timeZone, act }} onClose={() => setPausing(false)} />
        ) : (
          <>
            <div class="pair">
              {next.justOne !== null && (
                <StartButton
                  plan={next.justOne}
                  kind="just-one"
                  label={message('just_one')}
                  {...{ nowMs, act }}
                />
              )}
              <button type="button" class="button" onClick={() => setPausing(true)}>
                {message('pause_open')}
              </button>
            </div>
            {next.question !== null && <PlaceCard question={next.question} act={act} />}
            <WeekBars rows={weekRows(state, dayKey(nowMs, timeZone), areas)} most={hasNotice ? 3 : 4} />
          </>
        )}
      </main>
      <footer class="foot">{whyLine(state, nowMs, timeZone)}</footer>
    </>
  );
}
