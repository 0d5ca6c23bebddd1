import { useState } from 'preact/hooks';
import { dayKey } from '../../../core/day-clock.ts';
import { message } from '../../../platform/i18n.ts';
import { IconButton } from '../../shared/icon-button.tsx';
import { SafetyLink } from '../../shared/safety-link.tsx';
import { nextChoice } from '../next-choice.ts';
import { OpenButton } from '../panel/open-button.tsx';
import { usePanel } from '../panel/use-panel.ts';
import type { ScreenProps } from '../screen-props.ts';
import { AfterSkip, DayStrip, Notices, Week } from './lazy-parts.ts';
import { NextStretch } from './next-stretch.tsx';
import { PanelScreen } from './panel-screen.tsx';
import { StartButtons } from './start-buttons.tsx';

/** What is next, why, and when. */
export function HomeScreen({ screen, ...props }: ScreenProps<'home'>) {
  const { state, nowMs, timeZone, act, turn } = props;
  const use = usePanel();
  const { open } = use;
  // What was made room for stays, so that nothing jumps when the two answers go.
  const [cameFromSkip] = useState(screen.isJustSkipped);
  const next = nextChoice(state, nowMs, timeZone);
  const areas = next.allowed.map((stretch) => stretch.area);
  const shown = { ...props, next, open };
  const hasNotice = state.setAside.length > 0 || next.asks !== null || areas.length === 0;
  return (
    <PanelScreen
      {...use}
      title={message('app_name')}
      screen={props}
      button={
        <IconButton icon="focus" name={message('change_focus')} onClick={() => turn({ choosing: 'where' })} />
      }
      after={next.plan !== null && <SafetyLink />}
    >
      <NextStretch {...shown} />
      <DayStrip {...shown} />
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
            <Notices {...shown} />
            {!hasNotice && <Week state={state} today={dayKey(nowMs, timeZone)} areas={areas} most={3} />}
          </>
        )}
      </div>
    </PanelScreen>
  );
}
