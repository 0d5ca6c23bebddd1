import type { ComponentChildren } from 'preact';
import { message } from '../../platform/i18n.ts';
import { nextChoice } from './next-choice.ts';
import { NextStretch } from './next-stretch.tsx';
import { PageBar } from './page-bar.tsx';
import type { ScreenKind } from './screen.ts';
import type { ScreenProps } from './screen-props.ts';
import { StartButton } from './start-button.tsx';

type QuietScreenProps = Pick<ScreenProps<ScreenKind>, 'state' | 'nowMs' | 'timeZone' | 'act'> & {
  title: string;
  line: string;
  children?: ComponentChildren;
};

/** Nothing is reminded of now. What may be stretched still can be. */
export function QuietScreen({ state, nowMs, timeZone, act, title, line, children }: QuietScreenProps) {
  const next = nextChoice(state, nowMs, timeZone);
  return (
    <>
      <PageBar title={title} />
      <main class="body" tabIndex={-1}>
        <NextStretch {...{ next, state, nowMs, timeZone }} />
        {children}
        {next.plan !== null && (
          <StartButton plan={next.plan} kind="plan" label={message('stretch_now')} {...{ nowMs, act }} />
        )}
      </main>
      <footer class="foot">{line}</footer>
    </>
  );
}
