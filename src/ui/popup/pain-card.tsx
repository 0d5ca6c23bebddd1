import { useEffect, useRef } from 'preact/hooks';
import { message } from '../../platform/i18n.ts';
import type { SessionSteps } from './session-steps.ts';

/** Pain was tapped: what it means, and four ways on. None is asked for. */
export function PainCard({ steps }: { steps: SessionSteps }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="pain-card">
      <h2 ref={heading} tabIndex={-1}>
        {message('pain_title')}
      </h2>
      <p>{message('pain_stop')}</p>
      <p class="soft">{message('pain_meaning')}</p>
      <p class="soft">{message('pain_credit')}</p>
      <div class="grid">
        <button type="button" class="button" onClick={steps.gently}>
          {message('pain_gently')}
        </button>
        <button type="button" class="button" onClick={steps.swap}>
          {message('session_swap')}
        </button>
        <button type="button" class="button" onClick={steps.next}>
          {message('session_next')}
        </button>
        <button type="button" class="button" onClick={steps.end}>
          {message('session_end')}
        </button>
      </div>
    </section>
  );
}
