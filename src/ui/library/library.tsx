import { useMemo, useRef, useState } from 'preact/hooks';
import { AREAS } from '../../core/area.ts';
import { pickRequest } from '../../core/next-plan.ts';
import { restingAreas } from '../../core/resting.ts';
import type { State } from '../../core/state.ts';
import { STRETCHES } from '../../library/stretches.ts';
import { nowMs, timeZone } from '../../platform/clock.ts';
import { message, uiLocale } from '../../platform/i18n.ts';
import { muscleName } from '../../words/muscle-name.ts';
import { restingLines } from '../../words/resting-lines.ts';
import { SafetyLink } from '../shared/safety-link.tsx';
import { useAct } from '../shared/use-act.ts';
import type { Filter } from './filter.ts';
import { hashOf, NO_FILTER } from './filter.ts';
import { FilterForm } from './filter-form.tsx';
import { findStretches } from './find-stretches.ts';
import { NothingFound } from './nothing-found.tsx';
import { StretchCard } from './stretch-card.tsx';
import { useFilter } from './use-filter.ts';

/** All stretches: how each is done, why it rests, and whether the person wants it. */
export function Library({ state }: { state: State }) {
  const { act, hasFailed } = useAct();
  const { filter, change } = useFilter();
  const [opened] = useState(state.likes);
  const field = useRef<HTMLInputElement>(null);
  const request = pickRequest(state, STRETCHES, 'plan', nowMs(), timeZone());
  // As it was when it was looked for: what is switched on in the list of what is off stays there, under the pointer.
  const found = useMemo(() => findStretches(filter, request, message), [hashOf(filter)]);
  const off = restingAreas(STRETCHES, request).filter(({ because }) => because.by === 'off');
  // The button goes with what it undoes.
  const drop = (asked: Partial<Filter>) => {
    change(asked);
    field.current?.focus();
  };
  return (
    <>
      <header>
        <h1>{message('library_title')}</h1>
        <p class="lead">{message('library_lead')}</p>
        <p class="soft">
          {message('general_wellness')} <SafetyLink />
        </p>
      </header>
      <main>
        <FilterForm filter={filter} onChange={change} field={field} />
        <div class="found">
          <p role="status">{message('library_count', found.length, STRETCHES.length)}</p>
          {hashOf(filter) !== '' && found.length > 0 && (
            <button type="button" class="quiet" onClick={() => drop(NO_FILTER)}>
              {message('library_show_every')}
            </button>
          )}
        </div>
        {found.length === 0 && <NothingFound filter={filter} onDrop={drop} />}
        {AREAS.filter((area) => found.some((stretch) => stretch.area === area)).map((area) => (
          <section key={area} aria-labelledby={`area-${area}`}>
            <h2 id={`area-${area}`}>{muscleName(area, 'both', message)}</h2>
            {restingLines(
              off.filter((resting) => resting.area === area),
              request.today,
              { t: message, locale: uiLocale() },
            ).map((line) => (
              <p key={line}>{line}</p>
            ))}
            {found
              .filter((stretch) => stretch.area === area)
              .map((stretch) => (
                <StretchCard
                  // A link to one stretch opens it, also when it was there, closed, before.
                  key={`${stretch.id} ${filter.stretch}`}
                  {...{ stretch, state, request, act }}
                  opened={opened[stretch.id] ?? null}
                  isOpen={filter.stretch === stretch.id}
                />
              ))}
          </section>
        ))}
      </main>
      {hasFailed && (
        <p class="failure" role="alert">
          {message('command_failed')}
        </p>
      )}
    </>
  );
}
