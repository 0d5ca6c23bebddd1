import { useEffect, useState } from 'preact/hooks';
import { dayKey } from '../../core/day-clock.ts';
import type { State } from '../../core/state.ts';
import { nowMs, timeZone } from '../../platform/clock.ts';
import { message } from '../../platform/i18n.ts';
import { openOptions } from '../../platform/page.ts';
import { BadgeSigns } from '../shared/badge-signs.tsx';
import { FigureLooks } from '../shared/figure-looks.tsx';
import { FocusAreas } from '../shared/focus-areas.tsx';
import { FocusDetails } from '../shared/focus-details.tsx';
import { draftOf } from '../shared/person-draft.ts';
import { showLinkedSection } from '../shared/show-linked-section.ts';
import { useAct } from '../shared/use-act.ts';
import { FirstStretch } from './first-stretch.tsx';
import { NotificationTest } from './notification-test.tsx';
import { PhoneChoice } from './phone-choice.tsx';
import { PinHelp } from './pin-help.tsx';

/** One page, under a minute; every part of it has a good default and can be left for later. */
export function Welcome({ state }: { state: State }) {
  const { act, hasFailed } = useAct();
  const [draft, setDraft] = useState(() => draftOf(state.person));
  const { figure, isOnPhoneALot } = state.settings;
  useEffect(showLinkedSection, []);
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
          <FigureLooks
            look={figure}
            onChoose={(look) => act('changeSettings', { settings: { figure: look } })}
          />
          {hasFailed && <p role="alert">{message('command_failed')}</p>}
          {draft.focus.length + draft.soreSpots.length > 0 && (
            <>
              <h3>{message('first_run_how')}</h3>
              <FocusDetails draft={draft} onChange={setDraft} today={dayKey(nowMs(), timeZone())} />
            </>
          )}
        </section>
        <section id="pin">
          <h2>{message('welcome_pin')}</h2>
          <PinHelp />
          <BadgeSigns />
        </section>
        <section id="notify">
          <h2>{message('notify_title')}</h2>
          <NotificationTest />
        </section>
        <section id="phone">
          <h2>{message('welcome_phone')}</h2>
          <PhoneChoice isOnPhoneALot={isOnPhoneALot} />
        </section>
        <section id="try">
          <h2>{message('welcome_try')}</h2>
          <FirstStretch state={state} draft={draft} onChange={setDraft} />
        </section>
        <section id="later">
          <p class="soft">{message('welcome_later')}</p>
          <button type="button" class="quiet" onClick={openOptions}>
            {message('welcome_options')}
          </button>
        </section>
      </main>
    </>
  );
}
