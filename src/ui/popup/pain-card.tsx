import { message } from '../../platform/i18n.ts';
import type { SessionSteps } from './session-steps.ts';

/** Pain was tapped: what it means, and four ways on. None is asked for. */
export function PainCard({ steps }: { steps: SessionSteps }) {
  return (
    <section class="pain-card">
      <h2>{message('pain_title')}</h2>
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
