import { useState } from 'preact/hooks';
import { canPutOff } from '../../core/offer.ts';
import { LATER_MINUTES } from '../../core/settings.ts';
import { message } from '../../platform/i18n.ts';
import { clockTime } from '../../words/clock-time.ts';
import { Choice } from '../shared/choice.tsx';
import { nextChoice } from './next-choice.ts';
import { NextStretch } from './next-stretch.tsx';
import { laterAt, skippedTo } from './reminder-times.ts';
import type { ScreenProps } from './screen-props.ts';
import { StartButton } from './start-button.tsx';
import { whyLine, wordContext } from './why-line.ts';

/** The four answers, each labelled with its result. */
export function OfferScreen({ state, nowMs, timeZone, act }: ScreenProps<'offer'>) {
  const [minutes, setMinutes] = useState(state.settings.laterMinutes);
  const next = nextChoice(state, nowMs, timeZone);
  const context = wordContext(nowMs, timeZone);
  const laterTime = clockTime(laterAt(state, minutes, nowMs, timeZone), context);
  const skipTime = clockTime(skippedTo(state, nowMs, timeZone), context);
  return (
    <>
      <header class="bar">
        <h1>{message('offer_title')}</h1>
      </header>
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
          <button type="button" class="button" onClick={() => act('skip', {})}>
            <span>{message('offer_skip')}</span> <small>{message('offer_next_at', skipTime)}</small>
          </button>
        </div>
        {canPutOff(state) ? (
          <div class="later">
            <button type="button" class="button" onClick={() => act('putOff', { minutes })}>
              <span>{message('offer_later')}</span> <small>{message('offer_after', laterTime)}</small>
            </button>
            <Choice
              name={message('offer_later_minutes')}
              value={minutes}
              options={LATER_MINUTES.map((value) => ({
                value,
                label: message('offer_minutes_short', String(value)),
              }))}
              onChoose={setMinutes}
            />
          </div>
        ) : (
          <p class="soft">{message('offer_no_later')}</p>
        )}
      </main>
      <footer class="foot">{whyLine(state, nowMs, timeZone)}</footer>
    </>
  );
}
