import { useEffect, useState } from 'preact/hooks';
import { dayKey } from '../../../core/day-clock.ts';
import { message } from '../../../platform/i18n.ts';
import { IconButton } from '../../shared/icon-button.tsx';
import { SafetyLink } from '../../shared/safety-link.tsx';
import { nextChoice } from '../next-choice.ts';
import { PageBar } from '../page-bar.tsx';
import { OpenButton } from '../panel/open-button.tsx';
import { usePanel } from '../panel/use-panel.ts';
import type { ScreenProps } from '../screen-props.ts';
import { whyLine } from '../why-line.ts';
import { AfterSkip, Notices, Panel, Week } from './lazy-parts.ts';
import { NextStretch } from './next-stretch.tsx';
import { StartButtons } from './start-buttons.tsx';

/** What is next, why, and when. */
export function HomeScreen({ screen, ...props }: ScreenProps<'home'>) {
  const { state, nowMs, timeZone, act, turn } = props;
  const { panel, open, close } = usePanel();
  // What was made room for stays, so that nothing jumps when the two answers go.
  const [cameFromSkip] = useState(screen.isJustSkipped);
  useEffect(Panel.fetch, []);
  const next = nextChoice(state, nowMs, timeZone);
  const areas = next.allowed.map((stretch) => stretch.area);
  const hasNotice = state.setAside.length > 0 || next.asks !== null || areas.length === 0;
  return (
    <>
      <PageBar title={message('app_name')}>
        <IconButton icon="focus" name={message('change_focus')} onClick={() => turn({ choosing: 'where' })} />
      </PageBar>
      <main class="body" tabIndex={-1}>
        {panel !== null ? (
          <Panel {...props} kind={panel} onClose={close} />
        ) : (
          <>
            <NextStretch {...props} next={next} open={open} />
            <StartButtons {...{ next, nowMs, act, open }} label={message('stretch_now')}>
              <OpenButton kind="pause" label={message('pause_open')} open={open} />
            </StartButtons>
            <div class={cameFromSkip ? 'below is-roomy' : 'below'}>
              {screen.isJustSkipped ? (
                <AfterSkip
                  {...{ nowMs, timeZone, act }}
                  onHurt={() => turn({ choosing: 'care', isJustSkipped: false })}
                  onOver={() => turn({ isJustSkipped: false })}
                />
              ) : (
                <>
                  <Notices {...props} next={next} open={open} />
                  {!hasNotice && (
                    <Week state={state} today={dayKey(nowMs, timeZone)} areas={areas} most={3} />
                  )}
                </>
              )}
            </div>
          </>
        )}
      </main>
      <footer class="foot">
        {panel === null && (
          <div class="quiet-row">
            <OpenButton kind="today" class="quiet" label={message('today_open')} open={open} />
            {next.plan !== null && <SafetyLink />}
          </div>
        )}
        {whyLine(state, nowMs, timeZone)}
      </footer>
    </>
  );
}
