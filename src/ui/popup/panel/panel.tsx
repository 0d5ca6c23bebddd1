import type { Act } from '../../shared/send.ts';
import { BreakPanel } from './break-panel.tsx';
import { CallMenu } from './call-menu.tsx';
import type { PanelProps } from './panel-props.ts';
import { PauseMenu } from './pause-menu.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { TodayPanel } from './today-panel.tsx';
import type { PanelKind } from './use-panel.ts';

/** What a press opened. */
export function Panel({ kind, ...props }: PanelProps & { kind: PanelKind }) {
  const actAndClose: Act = (name, request) => {
    props.act(name, request);
    props.onClose();
  };
  switch (kind) {
    case 'pause':
      return <PauseMenu {...props} act={actAndClose} />;
    case 'call':
      return <CallMenu {...props} />;
    case 'today':
    case 'effort':
      return <TodayPanel {...props} isAfterEffort={kind === 'effort'} />;
    case 'plan':
      return <PlanPanel {...props} />;
    case 'break':
      return <BreakPanel {...props} />;
  }
}
