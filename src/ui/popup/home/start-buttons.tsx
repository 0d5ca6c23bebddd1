import type { ComponentChildren } from 'preact';
import { message } from '../../../platform/i18n.ts';
import type { Act } from '../../shared/send.ts';
import type { NextChoice } from '../next-choice.ts';
import { OpenButton } from '../panel/open-button.tsx';
import type { PanelUse } from '../panel/use-panel.ts';
import { StartButton } from '../start-button.tsx';

interface StartButtonsProps extends Pick<PanelUse, 'open'> {
  next: NextChoice;
  /** What the whole plan's button says. */
  label: string;
  /** Epoch ms at which `next` was picked. */
  nowMs: number;
  act: Act;
  /** The breaks without a stretch stand before them already. */
  isSecond?: boolean;
  /** What stands beside them. */
  children: ComponentChildren;
}

/** The plan, one stretch of it, or only a break; each as far as there is one. */
export function StartButtons({
  next,
  label,
  nowMs,
  act,
  open,
  isSecond = false,
  children,
}: StartButtonsProps) {
  const { plan, justOne } = next;
  return (
    <>
      {plan !== null && <StartButton {...{ plan, label, nowMs, act, isSecond }} kind="plan" />}
      <div class="pair">
        {justOne !== null && (
          <StartButton plan={justOne} kind="just-one" label={message('just_one')} {...{ nowMs, act }} />
        )}
        {plan !== null && !isSecond && <OpenButton kind="break" label={message('break_open')} open={open} />}
        {children}
      </div>
    </>
  );
}
