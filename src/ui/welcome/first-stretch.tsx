import { useRef, useState } from 'preact/hooks';
import { nextPlan } from '../../core/next-plan.ts';
import { planSeconds } from '../../core/plan.ts';
import type { State } from '../../core/state.ts';
import { STRETCHES } from '../../library/stretches.ts';
import { nowMs, timeZone } from '../../platform/clock.ts';
import { message } from '../../platform/i18n.ts';
import { durationText } from '../../words/duration.ts';
import { CareList, NoneOfThese } from '../shared/care-list.tsx';
import type { DraftFieldsProps } from '../shared/focus-areas.tsx';
import type { PersonDraft } from '../shared/person-draft.ts';
import { isCareAnswered, onlyBreaks, personOf } from '../shared/person-draft.ts';
import { SafetyLink } from '../shared/safety-link.tsx';
import { send } from '../shared/send.ts';

const SAID = {
  unanswered: 'welcome_care_first',
  saved: 'welcome_saved',
  started: 'welcome_started',
  failed: 'command_failed',
} as const;

/** The safety card, and the first stretch after it: the one step that the others lead to. */
export function FirstStretch({ state, draft, onChange }: DraftFieldsProps & { state: State }) {
  const [said, setSaid] = useState<keyof typeof SAID | null>(null);
  const none = useRef<HTMLDivElement>(null);
  const atMs = nowMs();
  const person = { ...personOf(draft), isSetUp: true };
  const trial = nextPlan({ ...state, person }, STRETCHES, 'just-one', atMs, timeZone());
  const isAnswered = isCareAnswered(draft);
  const fields = { draft, onChange };

  function finish(then: 'saved' | 'started'): void {
    if (!isAnswered) {
      setSaid('unanswered');
      none.current?.querySelector('input')?.focus();
      return;
    }
    say(then === 'started' ? tryOne(draft, atMs) : save(draft), then);
  }

  function say(done: Promise<void>, then: 'saved' | 'started'): void {
    done.then(
      () => setSaid(then),
      () => setSaid('failed'),
    );
  }

  return (
    <>
      <p class="soft">{message('welcome_try_note')}</p>
      <CareList {...fields} build={state.settings.figure.build} />
      <div ref={none}>
        <NoneOfThese {...fields} />
      </div>
      <p class="soft">
        {message('general_wellness')} <SafetyLink />
      </p>
      <div class="pair">
        {trial !== null && (
          <button type="button" class="button primary" onClick={() => finish('started')}>
            <span>{message('first_run_try')}</span> <small>{durationText(planSeconds(trial), message)}</small>
          </button>
        )}
        <button type="button" class="button" onClick={() => finish('saved')}>
          {message('first_run_done')}
        </button>
      </div>
      <p role="status">{said !== null && message(SAID[said])}</p>
      {!isAnswered && (
        <button
          type="button"
          class="quiet"
          onClick={() =>
            say(
              send('setPerson', { person: onlyBreaks(draft) }).then(() => undefined),
              'saved',
            )
          }
        >
          {message('care_decline')}
        </button>
      )}
    </>
  );
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
