import type { PlanKind } from '../../core/pick-request.ts';
import type { Plan } from '../../core/plan.ts';
import { planSeconds } from '../../core/plan.ts';
import { message } from '../../platform/i18n.ts';
import { durationText } from '../../words/duration.ts';
import type { Act } from '../shared/send.ts';

interface StartButtonProps {
  plan: Plan;
  kind: PlanKind;
  label: string;
  /** Epoch ms at which `plan` was picked. */
  nowMs: number;
  act: Act;
  /** Something else is to be pressed before it. */
  isSecond?: boolean;
}

/** Starts exactly the plan it names the length of. */
export function StartButton({ plan, kind, label, nowMs, act, isSecond = false }: StartButtonProps) {
  return (
    <button
      type="button"
      class={kind === 'plan' && !isSecond ? 'button primary' : 'button'}
      onClick={() => act('startSession', { kind, pickedAtMs: nowMs })}
    >
      <span>{label}</span> <small>{durationText(planSeconds(plan), message)}</small>
    </button>
  );
}
