import { dayKey } from '../../core/day-clock.ts';
import { isUnwell, isVerySore } from '../../core/modes.ts';
import { message } from '../../platform/i18n.ts';
import { BreakChoices } from './break-choices.tsx';
import type { PanelProps } from './panel.tsx';
import { PanelCard } from './panel-card.tsx';

/** For whoever wants only a break. */
export function BreakPanel({ onClose, ...props }: PanelProps) {
  const { modes } = props.state;
  const today = dayKey(props.nowMs, props.timeZone);
  return (
    <PanelCard title={message('rest_title')} closeName={message('break_close')} onClose={onClose}>
      <p>{message(lineKey())}</p>
      <BreakChoices {...props} />
    </PanelCard>
  );

  function lineKey() {
    if (isUnwell(modes, today)) return 'rest_unwell';
    return isVerySore(modes, today) ? 'rest_sore' : 'break_lead';
  }
}
