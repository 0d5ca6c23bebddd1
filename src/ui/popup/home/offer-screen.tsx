import { useEffect } from 'preact/hooks';
import { dayKey } from '../../../core/day-clock.ts';
import { isVerySore } from '../../../core/modes.ts';
import { isBadgeOnly } from '../../../core/offer.ts';
import { message } from '../../../platform/i18n.ts';
import { clockTime } from '../../../words/clock-time.ts';
import { nextChoice } from '../next-choice.ts';
import { OpenButton } from '../panel/open-button.tsx';
import { usePanel } from '../panel/use-panel.ts';
import type { ScreenProps } from '../screen-props.ts';
import { wordContext } from '../why-line.ts';
import { LaterRow } from './later-row.tsx';
import { AfterSkip, DayStrip, Notices, SoreLead } from './lazy-parts.ts';
import { NextStretch } from './next-stretch.tsx';
import { PanelScreen } from './panel-screen.tsx';
import { skippedTo } from './reminder-times.ts';
import { StartButtons } from './start-buttons.tsx';

/**
 * The four answers, each labelled with its result, and one question at most; at the foot, quietly, a call, the day, and no more
 * notifications. While muscles are very sore, the breaks that are good for them come first.
 */
export function OfferScreen({ screen: _screen, ...props }: ScreenProps<'offer'>) {
  const { state, nowMs, timeZone, act, turn } = props;
  const use = usePanel();
  const { open } = use;
  useEffect(AfterSkip.fetch, []);
  const next = nextChoice(state, nowMs, timeZone);
  const skipTime = clockTime(skippedTo(state, nowMs, timeZone), wordContext(nowMs, timeZone));
  const isSecond = next.plan !== null && isVerySore(state.modes, dayKey(nowMs, timeZone));
  const skip = () => {
    act('skip', {});
    turn({ isJustSkipped: true });
  };
  const shown = { ...props, next, open };
  return (
    <PanelScreen
      {...use}
      title={message('offer_title')}
      screen={props}
      before={<OpenButton kind="call" class="quiet" label={message('call_choose')} open={open} />}
      after={
        !isBadgeOnly(state) && (
          <button
            type="button"
            class="quiet"
            onClick={() => act('changeSettings', { settings: { isBadgeOnly: true } })}
          >
            {message('badge_only')}
          </button>
        )
      }
    >
      {isSecond && <SoreLead {...shown} />}
      <NextStretch {...shown} />
      {!isSecond && <DayStrip {...shown} />}
      <StartButtons {...{ next, nowMs, act, open, isSecond }} label={message('offer_start')}>
        <button type="button" class="button" onClick={skip}>
          <span>{message('offer_skip')}</span> <small>{message('offer_next_at', skipTime)}</small>
        </button>
      </StartButtons>
      <LaterRow {...{ state, nowMs, timeZone, act }} />
      <div class="below">
        <Notices {...shown} />
      </div>
    </PanelScreen>
  );
}
