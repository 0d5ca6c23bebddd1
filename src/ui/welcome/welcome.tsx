import { useState } from 'preact/hooks';
import { dayKey } from '../../core/day-clock.ts';
import type { FigureLook } from '../../core/figure-look.ts';
import { nextPlan } from '../../core/next-plan.ts';
import { planSeconds } from '../../core/plan.ts';
import type { State } from '../../core/state.ts';
import { STRETCHES } from '../../library/stretches.ts';
import { nowMs, timeZone } from '../../platform/clock.ts';
import { message } from '../../platform/i18n.ts';
import { openOptions } from '../../platform/page.ts';
import { durationText } from '../../words/duration.ts';
import { BadgeSigns } from '../shared/badge-signs.tsx';
import { CareList, NoneOfThese } from '../shared/care-list.tsx';
import { FigureLooks } from '../shared/figure-looks.tsx';
import { FocusAreas } from '../shared/focus-areas.tsx';
import { FocusDetails } from '../shared/focus-details.tsx';
import type { PersonDraft } from '../shared/person-draft.ts';
import { draftOf, isCareAnswered, onlyBreaks, personOf } from '../shared/person-draft.ts';
import { SafetyLink } from '../shared/safety-link.tsx';
import { CommandError, send } from '../shared/send.ts';
import { PinHelp } from './pin-help.tsx';

/** One page, under a minute; every part of it can be left for later. */
export function Welcome({ state }: { state: State }) {
  const [draft, setDraft] = useState(() => draftOf(state.person));
  const [said, setSaid] = useState<'saved' | 'started' | 'failed' | null>(null);
  const atMs = nowMs();
  const person = { ...personOf(draft), isSetUp: true };
  const trial = nextPlan({ ...state, person }, STRETCHES, 'just-one', atMs, timeZone());
  const { figure } = state.settings;
  const canFinish = isCareAnswered(draft);

  function finish(isTrying: boolean): void {
    (isTrying ? tryOne(draft, atMs) : save(draft)).then(
      () => setSaid(isTrying ? 'started' : 'saved'),
      (error: unknown) => setSaid(error instanceof CommandError ? 'failed' : null),
    );
  }

  /** Declining is allowed: then there are breaks without a stretch. */
  function decline(): void {
    send('setPerson', { person: onlyBreaks(draft) }).then(
      () => setSaid('saved'),
      () => setSaid('failed'),
    );
  }

  return (
    <>
      <header>
        <h1>{message('app_name')}</h1>
        <p class="lead">{message('welcome_lead')}</p>
      </header>
      <main>
        <section id="focus">
          <h2>{message('first_run_where')}</h2>
          <p class="soft">{message('first_run_where_note')}</p>
          <FocusAreas draft={draft} onChange={setDraft} build={figure.build} />
          <FigureLooks look={figure} onChoose={(look) => changeLook(look).catch(() => setSaid('failed'))} />
          {draft.focus.length + draft.soreSpots.length > 0 && (
            <>
              <h3>{message('first_run_how')}</h3>
              <FocusDetails draft={draft} onChange={setDraft} today={dayKey(atMs, timeZone())} />
            </>
          )}
        </section>
        <section id="care">
          <h2>{message('first_run_care')}</h2>
          <CareList draft={draft} onChange={setDraft} build={figure.build} />
          <div>
            <NoneOfThese draft={draft} onChange={setDraft} />
          </div>
        </section>
        <section id="pin">
          <h2>{message('welcome_pin')}</h2>
          <PinHelp />
          <BadgeSigns />
        </section>
        <section id="try" class="finish">
          <p class="soft">
            {message('general_wellness')} <SafetyLink />
          </p>
          {!canFinish && <p class="soft">{message('care_answer_first')}</p>}
          <div class="pair">
            {trial !== null && (
              <button type="button" class="button primary" disabled={!canFinish} onClick={() => finish(true)}>
                <span>{message('first_run_try')}</span>{' '}
                <small>{durationText(planSeconds(trial), message)}</small>
              </button>
            )}
            <button type="button" class="button" disabled={!canFinish} onClick={() => finish(false)}>
              {message('first_run_done')}
            </button>
          </div>
          {!canFinish && (
            <button type="button" class="quiet" onClick={decline}>
              {message('care_decline')}
            </button>
          )}
          <button type="button" class="quiet" onClick={openOptions}>
            {message('welcome_options')}
          </button>
          <p role="status">{said !== null && message(SAID[said])}</p>
        </section>
      </main>
    </>
  );
}

const SAID = {
  saved: 'welcome_saved',
  started: 'welcome_started',
  failed: 'command_failed',
} as const;

async function changeLook(figure: FigureLook): Promise<void> {
  await send('changeSettings', { settings: { figure } });
}

async function save(draft: PersonDraft): Promise<void> {
  await send('setPerson', { person: personOf(draft) });
}

/** The popup shows the session that has begun. */
async function tryOne(draft: PersonDraft, pickedAtMs: number): Promise<void> {
  await save(draft);
  await send('startSession', { kind: 'just-one', pickedAtMs });
  await send('openPopup', {});
}
