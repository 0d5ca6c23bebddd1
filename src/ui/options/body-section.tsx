import { useState } from 'preact/hooks';
import { dayKey } from '../../core/day-clock.ts';
import type { Person } from '../../core/person.ts';
import { nowMs, timeZone } from '../../platform/clock.ts';
import { message } from '../../platform/i18n.ts';
import { CareList, NoneOfThese } from '../shared/care-list.tsx';
import { FocusAreas } from '../shared/focus-areas.tsx';
import { FocusDetails } from '../shared/focus-details.tsx';
import type { PersonDraft } from '../shared/person-draft.ts';
import { draftOf, isCareAnswered, onlyBreaks, personOf } from '../shared/person-draft.ts';
import { SafetyLink } from '../shared/safety-link.tsx';
import { useAct } from '../shared/use-act.ts';
import type { SectionProps } from './section-props.ts';

/** Focus muscles, what hurts and what needs care. A change counts at once; while a question is open, nothing is stretched. */
export function BodySection({ state, settings }: SectionProps) {
  const { act, hasFailed } = useAct();
  const [opened] = useState(state.person);
  const [draft, setDraft] = useState(() => draftOf(state.person));
  const [isChanged, setChanged] = useState(false);
  const isAnswered = isCareAnswered(draft);
  const { build } = settings.figure;

  function change(next: PersonDraft): void {
    setDraft(next);
    setChanged(true);
    act('setPerson', { person: isCareAnswered(next) ? personOf(next) : onlyBreaks(next) });
  }

  function takeBack(): void {
    setDraft(draftOf(opened));
    setChanged(false);
    act('setPerson', { person: answersOf(opened) });
  }

  const fields = { draft, onChange: change };
  return (
    <>
      <p class="soft">{message('first_run_where_note')}</p>
      <FocusAreas {...fields} build={build} />
      {draft.focus.length + draft.soreSpots.length > 0 && (
        <>
          <h3>{message('first_run_how')}</h3>
          <FocusDetails {...fields} today={dayKey(nowMs(), timeZone())} />
        </>
      )}
      <h3>{message('first_run_care')}</h3>
      <CareList {...fields} build={build} />
      <div>
        <NoneOfThese {...fields} />
      </div>
      {!isAnswered && <p role="status">{message('body_open')}</p>}
      <p class="soft">
        {message('general_wellness')} <SafetyLink />
      </p>
      <div class="setting-undo">
        {isChanged && opened.isSetUp && (
          <button type="button" class="quiet" onClick={takeBack}>
            {message('body_undo')}
          </button>
        )}
      </div>
      {hasFailed && (
        <p class="failure" role="alert">
          {message('command_failed')}
        </p>
      )}
    </>
  );
}

function answersOf({ isSetUp: _isSetUp, ...answers }: Person): Omit<Person, 'isSetUp'> {
  return answers;
}
