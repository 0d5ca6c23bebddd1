import { dayKey } from '../../../core/day-clock.ts';
import { nextPlan } from '../../../core/next-plan.ts';
import type { Plan, PlanItem } from '../../../core/plan.ts';
import { planSeconds, WARM_UP_SECONDS } from '../../../core/plan.ts';
import type { State } from '../../../core/state.ts';
import { STRETCHES } from '../../../library/stretches.ts';
import { message } from '../../../platform/i18n.ts';
import { durationText } from '../../../words/duration.ts';
import { reasonLine } from '../../../words/reason-line.ts';
import { LibraryLink } from '../../shared/library-link.tsx';
import { nextChoice } from '../next-choice.ts';
import { StartButton } from '../start-button.tsx';
import { stretchTitle } from '../stretch-title.ts';
import { PanelCard } from './panel-card.tsx';
import type { PanelProps } from './panel-props.ts';
import { PlaceCard } from './place-card.tsx';

/** The plan before it is started: each stretch with its reason, and what can be had in its place. */
export function PlanPanel({ state, nowMs, timeZone, act, onClose }: PanelProps) {
  const next = nextChoice(state, nowMs, timeZone);
  const spare = longer(nextPlan(state, STRETCHES, 'spare-time', nowMs, timeZone), next.plan);
  const today = dayKey(nowMs, timeZone);
  const { isDiscreet, showsLegs } = state.settings;
  const isAllGentle = next.plan?.items.every(({ isGentle }) => isGentle) === true;
  return (
    <PanelCard title={message('plan_title')} closeName={message('plan_close')} onClose={onClose}>
      <ol class="plan">
        {next.plan?.hasWarmUp === true && (
          <li>
            <strong>{message('session_warm_up')}</strong>
            <span class="soft">{durationText(WARM_UP_SECONDS, message)}</span>
            <p class="soft">{message('session_warm_up_why')}</p>
          </li>
        )}
        {next.plan?.items.map((item) => (
          <PlanRow
            key={item.stretchId}
            {...{ item, state, today }}
            saysGentle={item.isGentle && !isAllGentle}
            onSwap={() => act('swapAway', { stretchId: item.stretchId })}
          />
        ))}
      </ol>
      {next.plan === null && <p>{message('rest_had_turn')}</p>}
      {isAllGentle && <p class="soft">{message('plan_all_gentle')}</p>}
      {next.plan?.items.some(({ isFirstLighter }) => isFirstLighter) && (
        <p class="soft">{message('plan_first_lighter')}</p>
      )}
      {next.plan !== null && (
        <StartButton plan={next.plan} kind="plan" label={message('stretch_now')} {...{ nowMs, act }} />
      )}
      <div class="pair">
        {next.justOne !== null && (
          <StartButton plan={next.justOne} kind="just-one" label={message('just_one')} {...{ nowMs, act }} />
        )}
        {spare !== null && (
          <StartButton plan={spare} kind="spare-time" label={message('spare_time')} {...{ nowMs, act }} />
        )}
      </div>
      <SettingCheck
        title={message('set_discreet')}
        hint={message('set_hint_discreet')}
        isOn={isDiscreet}
        onChange={() => act('changeSettings', { settings: { isDiscreet: !isDiscreet } })}
      />
      {isDiscreet && (
        <SettingCheck
          title={message('set_legs')}
          hint={message('set_hint_legs')}
          isOn={showsLegs}
          onChange={() => act('changeSettings', { settings: { showsLegs: !showsLegs } })}
        />
      )}
      {next.question !== null && <PlaceCard question={next.question} act={act} />}
    </PanelCard>
  );
}

interface SettingCheckProps {
  title: string;
  hint: string;
  isOn: boolean;
  onChange: () => void;
}

function SettingCheck({ title, hint, isOn, onChange }: SettingCheckProps) {
  return (
    <label class="check plain">
      <input type="checkbox" checked={isOn} onChange={onChange} />
      <span>
        {title} <span class="soft">{hint}</span>
      </span>
    </label>
  );
}

/** `spare`, where it is longer than the plan that is there already. */
function longer(spare: Plan | null, plan: Plan | null): Plan | null {
  const isLonger = spare !== null && (plan === null || planSeconds(spare) > planSeconds(plan));
  return isLonger ? spare : null;
}

interface PlanRowProps {
  item: PlanItem;
  state: State;
  today: string;
  saysGentle: boolean;
  onSwap: () => void;
}

function PlanRow({ item, state, today, saysGentle, onSwap }: PlanRowProps) {
  const title = stretchTitle(item, message);
  // Swapped away already, and here again: nothing else fits.
  const isOnly = state.notNow.includes(item.stretchId);
  return (
    <li>
      <strong>
        <LibraryLink
          filter={`stretch=${item.stretchId}`}
          label={title}
          name={message('library_about_name', title)}
        />
      </strong>
      <span class="soft">{durationText(planSeconds({ hasWarmUp: false, items: [item] }), message)}</span>
      <p class="soft">
        {reasonLine(item, state, today, message)}
        {saysGentle && ` ${message('plan_gentle')}`}
      </p>
      {isOnly ? (
        <span class="soft">{message('plan_only')}</span>
      ) : (
        <button type="button" class="quiet" aria-label={message('plan_swap_name', title)} onClick={onSwap}>
          {message('plan_swap')}
        </button>
      )}
    </li>
  );
}
