import { useEffect } from 'preact/hooks';
import { isBadgeOnly } from '../../../core/offer.ts';
import { message } from '../../../platform/i18n.ts';
import { clockTime } from '../../../words/clock-time.ts';
import { nextChoice } from '../next-choice.ts';
import { PageBar } from '../page-bar.tsx';
import { OpenButton } from '../panel/open-button.tsx';
import { usePanel } from '../panel/use-panel.ts';
import type { ScreenProps } from '../screen-props.ts';
import { whyLine, wordContext } from '../why-line.ts';
import { LaterRow } from './later-row.tsx';
import { AfterSkip, Notices, Panel } from './lazy-parts.ts';
import { NextStretch } from './next-stretch.tsx';
import { skippedTo } from './reminder-times.ts';
import { StartButtons } from './start-buttons.tsx';

/** The four answers, each labelled with its result; below them, quietly, a call, the day, and no more notifications. */
export function OfferScreen({ screen: _screen, ...props }: ScreenProps<'offer'>) {
  const { state, nowMs, timeZone, act, turn } = props;
  const { panel, open, close } = usePanel();
  useEffect(() => {
    Panel.fetch();
    AfterSkip.fetch();
  }, []);
  const next = nextChoice(state, nowMs, timeZone);
  const skipTime = clockTime(skippedTo(state, nowMs, timeZone), wordContext(nowMs, timeZone));
  const skip = () => {
    act('skip', {});
    turn({ isJustSkipped: true });
  };
  return (
    <>
      <PageBar title={message('offer_title')} />
      <main class="body" tabIndex={-1}>
        {panel !== null ? (
          <Panel {...props} kind={panel} onClose={close} />
        ) : (
          <>
            <NextStretch {...props} next={next} open={open} />
            <StartButtons {...{ next, nowMs, act, open }} label={message('offer_start')}>
              <button type="button" class="button" onClick={skip}>
                <span>{message('offer_skip')}</span> <small>{message('offer_next_at', skipTime)}</small>
              </button>
            </StartButtons>
            <LaterRow {...{ state, nowMs, timeZone, act }} />
            {(next.plan === null || isBadgeOnly(state)) && <Notices {...props} next={next} open={open} />}
          </>
        )}
      </main>
      <footer class="foot">
        {panel === null && (
          <div class="quiet-row">
            <OpenButton kind="call" class="quiet" label={message('call_choose')} open={open} />
            <OpenButton kind="today" class="quiet" label={message('today_open')} open={open} />
            {!isBadgeOnly(state) && (
              <button
                type="button"
                class="quiet"
                onClick={() => act('changeSettings', { settings: { isBadgeOnly: true } })}
              >
                {message('badge_only')}
              </button>
            )}
          </div>
        )}
        {whyLine(state, nowMs, timeZone)}
      </footer>
    </>
  );
}
