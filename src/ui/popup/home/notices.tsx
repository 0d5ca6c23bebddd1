import { stretchesHere } from '../../../core/candidates.ts';
import { dayKey } from '../../../core/day-clock.ts';
import { pickRequest } from '../../../core/next-plan.ts';
import { restingAreas } from '../../../core/resting.ts';
import { mayOfferThirdRound } from '../../../core/third-round.ts';
import { STRETCHES } from '../../../library/stretches.ts';
import { message } from '../../../platform/i18n.ts';
import { areaNames } from '../../../words/mode-lines.ts';
import { restingLines } from '../../../words/resting-lines.ts';
import type { NextChoice } from '../next-choice.ts';
import { PlaceCard } from '../panel/place-card.tsx';
import type { PanelUse } from '../panel/use-panel.ts';
import type { ScreenKind } from '../screen.ts';
import type { ScreenProps } from '../screen-props.ts';
import { wordContext } from '../why-line.ts';
import { AskPain, AskSore } from './ask-card.tsx';
import { BadgeOnlyLine } from './badge-only-line.tsx';
import { SetAsideCard } from './set-aside-card.tsx';
import { ThirdRoundCard } from './third-round-card.tsx';

type NoticesProps = Pick<ScreenProps<ScreenKind>, 'state' | 'nowMs' | 'timeZone' | 'act'> &
  Pick<PanelUse, 'open'> & { next: NextChoice };

/** What is to be asked or said beside the next stretch: one question at a time. */
export function Notices({ next, open, ...props }: NoticesProps) {
  const { state, act } = props;
  const here = stretchesHere(pickRequest(state, STRETCHES, 'plan', props.nowMs, props.timeZone));
  const isThirdRoundOffered =
    next.asks === null && mayOfferThirdRound(state, here, dayKey(props.nowMs, props.timeZone));
  return (
    <>
      {state.setAside.length > 0 && <SetAsideCard setAside={state.setAside} act={act} />}
      {next.asks === 'pain' && <AskPain {...props} />}
      {next.asks === 'sore' && <AskSore {...props} />}
      {next.asks === 'effort' && (
        <section class="card" aria-label={message('ask_effort')}>
          <p>{message('ask_effort')}</p>
          <div class="pair">
            <button type="button" class="button" id="open-effort" onClick={() => open('effort')}>
              {message('mode_effort')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => act('setMode', { change: { mode: 'event', event: null } })}
            >
              {message('ask_effort_no')}
            </button>
          </div>
        </section>
      )}
      {next.asks === 'place' && next.question !== null && <PlaceCard question={next.question} act={act} />}
      {isThirdRoundOffered && <ThirdRoundCard plan={next.plan} person={state.person} act={act} />}
      {next.asks === null && <RestingLine next={next} {...props} />}
      <BadgeOnlyLine state={state} act={act} />
    </>
  );
}

/** Which focus muscles rest and why, and what comes instead. */
function RestingLine({ next, state, nowMs, timeZone }: Omit<NoticesProps, 'open' | 'act'>) {
  const body = pickRequest(state, STRETCHES, 'plan', nowMs, timeZone);
  const focus = state.person.focus.map(({ area }) => area);
  // What is very sore is said by the strip of the day.
  const resting = restingAreas(STRETCHES, body).filter(
    ({ area, because }) => focus.includes(area) && because.by !== 'sore',
  );
  if (resting.length === 0 || next.plan === null) return null;
  const context = wordContext(nowMs, timeZone);
  const lines = restingLines(resting, dayKey(nowMs, timeZone), context);
  const instead = areaNames([...new Set(next.plan.items.map(({ area }) => area))], context);
  return (
    <p class="soft">
      {lines.join(' ')} {message('resting_instead', instead)}
    </p>
  );
}
