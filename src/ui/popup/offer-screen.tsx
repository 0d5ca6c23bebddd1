import { useEffect, useState } from 'preact/hooks';
import { isBadgeOnly } from '../../core/offer.ts';
import { message } from '../../platform/i18n.ts';
import { clockTime } from '../../words/clock-time.ts';
import { BadgeOnlyLine } from './badge-only-line.tsx';
import { LaterRow } from './later-row.tsx';
import { AfterSkip, CallMenu } from './lazy-parts.ts';
import { nextChoice } from './next-choice.ts';
import { NextStretch } from './next-stretch.tsx';
import { PageBar } from './page-bar.tsx';
import { skippedTo } from './reminder-times.ts';
import type { ScreenProps } from './screen-props.ts';
import { StartButton } from './start-button.tsx';
import { whyLine, wordContext } from './why-line.ts';

/** The four answers, each labelled with its result; below them, quietly, a call and no more notifications. */
export function OfferScreen({ state, nowMs, timeZone, act, turn }: ScreenProps<'offer'>) {
  const [isCalling, setCalling] = useState(false);
  useEffect(() => {
    CallMenu.fetch();
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
        <NextStretch {...{ next, state, nowMs, timeZone }} />
        {next.plan !== null && (
          <StartButton plan={next.plan} kind="plan" label={message('offer_start')} {...{ nowMs, act }} />
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
          <button type="button" class="button" onClick={skip}>
            <span>{message('offer_skip')}</span> <small>{message('offer_next_at', skipTime)}</small>
          </button>
        </div>
        {isCalling ? (
          <CallMenu {...{ nowMs, timeZone, act }} onClose={() => setCalling(false)} />
        ) : (
          <>
            <LaterRow {...{ state, nowMs, timeZone, act }} />
            <div class="quiet-row">
              <button type="button" class="quiet" onClick={() => setCalling(true)}>
                {message('call_choose')}
              </button>
              {isBadgeOnly(state) ? (
                <BadgeOnlyLine state={state} act={act} />
              ) : (
                <button
                  type="button"
                  class="quiet"
                  onClick={() => act('changeSettings', { settings: { isBadgeOnly: true } })}
                >
                  {message('badge_only')}
                </button>
              )}
            </div>
          </>
        )}
      </main>
      <footer class="foot">{whyLine(state, nowMs, timeZone)}</footer>
    </>
  );
}
