import { useState } from 'preact/hooks';
import { dayKey } from '../../../core/day-clock.ts';
import { nextPlan } from '../../../core/next-plan.ts';
import { planSeconds } from '../../../core/plan.ts';
import { STRETCHES } from '../../../library/stretches.ts';
import { message } from '../../../platform/i18n.ts';
import { closePage } from '../../../platform/page.ts';
import { durationText } from '../../../words/duration.ts';
import { CareList, NoneOfThese } from '../../shared/care-list.tsx';
import { FigureLooks } from '../../shared/figure-looks.tsx';
import { FocusAreas } from '../../shared/focus-areas.tsx';
import { FocusDetails } from '../../shared/focus-details.tsx';
import { draftOf, isCareAnswered, onlyBreaks, personOf } from '../../shared/person-draft.ts';
import { SafetyLink } from '../../shared/safety-link.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { SetAsideCard } from './set-aside-card.tsx';

type Step = 'where' | 'how' | 'care';

const TITLES: Record<Step, string> = {
  where: 'first_run_where',
  how: 'first_run_how',
  care: 'first_run_care',
};

/** Three short steps: where, how, and what needs care. Also the way to change it all later. */
export function FirstRunScreen({ screen, state, nowMs, timeZone, act, turn }: ScreenProps<'first-run'>) {
  const [draft, setDraft] = useState(() => draftOf(state.person));
  const [step, setStep] = useState<Step>(screen.first);
  const steps: Step[] =
    draft.focus.length + draft.soreSpots.length > 0 ? ['where', 'how', 'care'] : ['where', 'care'];
  const at = steps.indexOf(step);
  const before = steps[at - 1];
  const after = steps[at + 1];
  const person = { ...personOf(draft), isSetUp: true };
  const trial = nextPlan({ ...state, person }, STRETCHES, 'just-one', nowMs, timeZone);
  const { figure } = state.settings;
  const canFinish = isCareAnswered(draft);

  function finish(isTrying: boolean): void {
    act('setPerson', { person: personOf(draft) });
    if (isTrying) act('startSession', { kind: 'just-one', pickedAtMs: nowMs });
    turn({ choosing: null });
  }

  /** Declining is allowed: then there are breaks without a stretch. */
  function decline(): void {
    act('setPerson', { person: onlyBreaks(draft) });
    turn({ choosing: null });
  }

  return (
    <>
      <header class="bar">
        <h1>{message(TITLES[step])}</h1>
        <span class="soft">{message('step_of', at + 1, steps.length)}</span>
      </header>
      <main class="body form" tabIndex={-1} key={step}>
        {step === 'where' && (
          <>
            {state.setAside.length > 0 && <SetAsideCard setAside={state.setAside} act={act} />}
            <p class="soft">{message('first_run_where_note')}</p>
            <FocusAreas draft={draft} onChange={setDraft} build={figure.build} />
            <FigureLooks
              look={figure}
              onChoose={(look) => act('changeSettings', { settings: { figure: look } })}
            />
          </>
        )}
        {step === 'how' && <FocusDetails draft={draft} onChange={setDraft} today={dayKey(nowMs, timeZone)} />}
        {step === 'care' && (
          <>
            <CareList draft={draft} onChange={setDraft} build={figure.build} />
            <p class="soft">
              {message('general_wellness')} <SafetyLink />
            </p>
          </>
        )}
      </main>
      <footer class="foot actions">
        {after === undefined && (
          <div class="quiet-row">
            <NoneOfThese draft={draft} onChange={setDraft} />
            {!canFinish && (
              <button type="button" class="quiet" onClick={decline}>
                {message('care_decline')}
              </button>
            )}
          </div>
        )}
        {after === undefined && !screen.isAgain && trial !== null && (
          <button type="button" class="button primary" disabled={!canFinish} onClick={() => finish(true)}>
            <span>{message('first_run_try')}</span> <small>{durationText(planSeconds(trial), message)}</small>
          </button>
        )}
        <div class="pair">
          {before === undefined ? (
            <button
              type="button"
              class="button"
              onClick={() => (screen.isAgain ? turn({ choosing: null }) : closePage())}
            >
              {message(screen.isAgain ? 'cancel' : 'first_run_later')}
            </button>
          ) : (
            <button type="button" class="button" onClick={() => setStep(before)}>
              {message('step_back')}
            </button>
          )}
          {after === undefined ? (
            <button type="button" class="button" disabled={!canFinish} onClick={() => finish(false)}>
              {message('first_run_done')}
            </button>
          ) : (
            <button type="button" class="button primary" onClick={() => setStep(after)}>
              {message('step_next')}
            </button>
          )}
        </div>
      </footer>
    </>
  );
}
