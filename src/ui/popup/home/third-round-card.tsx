import { message } from '../../../platform/i18n.ts';
import type { Act } from '../../shared/send.ts';

/** A third round for the focus muscles: offered, never imposed. */
export function ThirdRoundCard({ act }: { act: Act }) {
  return (
    <section class="card" aria-label={message('third_round')}>
      <p>
        {message('third_round')} <span class="soft">{message('third_round_does')}</span>
      </p>
      <div class="pair">
        <button type="button" class="button" onClick={() => act('answerThirdRound', { isWanted: true })}>
          {message('third_round_yes')}
        </button>
        <button type="button" class="button" onClick={() => act('answerThirdRound', { isWanted: false })}>
          {message('third_round_no')}
        </button>
      </div>
    </section>
  );
}
