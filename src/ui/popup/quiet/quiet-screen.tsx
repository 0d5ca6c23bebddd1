import type { ComponentChildren } from 'preact';
import { message } from '../../../platform/i18n.ts';
import { Panel } from '../home/lazy-parts.ts';
import { NextStretch } from '../home/next-stretch.tsx';
import { nextChoice } from '../next-choice.ts';
import { PageBar } from '../page-bar.tsx';
import { OpenButton } from '../panel/open-button.tsx';
import { usePanel } from '../panel/use-panel.ts';
import type { ScreenKind } from '../screen.ts';
import type { ScreenProps } from '../screen-props.ts';
import { StartButton } from '../start-button.tsx';

type QuietScreenProps = Omit<ScreenProps<ScreenKind>, 'screen'> & {
  title: string;
  line: string;
  children?: ComponentChildren;
};

/** Nothing is reminded of now. What may be stretched still can be. */
export function QuietScreen({ title, line, children, ...props }: QuietScreenProps) {
  const { state, nowMs, timeZone, act } = props;
  const { panel, open, close } = usePanel();
  const next = nextChoice(state, nowMs, timeZone);
  return (
    <>
      <PageBar title={title} />
      <main class="body" tabIndex={-1}>
        {panel !== null ? (
          <Panel {...props} kind={panel} onClose={close} />
        ) : (
          <>
            <NextStretch {...props} next={next} open={open} />
            {children}
            {next.plan !== null && (
              <StartButton plan={next.plan} kind="plan" label={message('stretch_now')} {...{ nowMs, act }} />
            )}
            <div class="quiet-row">
              <OpenButton kind="today" class="quiet" label={message('today_open')} open={open} />
              <OpenButton kind="break" class="quiet" label={message('break_open')} open={open} />
            </div>
          </>
        )}
      </main>
      <footer class="foot">{line}</footer>
    </>
  );
}
