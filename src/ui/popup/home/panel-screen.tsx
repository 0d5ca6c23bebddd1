import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { message } from '../../../platform/i18n.ts';
import { PageBar } from '../page-bar.tsx';
import { OpenButton } from '../panel/open-button.tsx';
import type { PanelUse } from '../panel/use-panel.ts';
import type { ScreenKind } from '../screen.ts';
import type { ScreenProps } from '../screen-props.ts';
import { whyLine } from '../why-line.ts';
import { Panel } from './lazy-parts.ts';

interface PanelScreenProps extends PanelUse {
  title: string;
  /** What its panel gets. */
  screen: Omit<ScreenProps<ScreenKind>, 'screen'>;
  /** Beside the title, and beside *Today…* at the foot. */
  button?: ComponentChildren;
  before?: ComponentChildren;
  after?: ComponentChildren;
  children: ComponentChildren;
}

/** A screen that opens panels in place of its middle. At its foot, always in sight: *Today…*, and why and when. */
export function PanelScreen(props: PanelScreenProps) {
  const { title, screen, button, before, after, panel, open, close, children } = props;
  useEffect(Panel.fetch, []);
  return (
    <>
      <PageBar title={title}>{button}</PageBar>
      <main class="body" tabIndex={-1}>
        {panel === null ? children : <Panel {...screen} kind={panel} onClose={close} />}
      </main>
      <footer class="foot">
        {panel === null && (
          <div class="quiet-row">
            {before}
            <OpenButton kind="today" class="quiet" label={message('today_open')} open={open} />
            {after}
          </div>
        )}
        {whyLine(screen.state, screen.nowMs, screen.timeZone)}
      </footer>
    </>
  );
}
