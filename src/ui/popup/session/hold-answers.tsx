import type { Answer } from '../../../core/answer.ts';
import { message } from '../../../platform/i18n.ts';
import type { AnswerNumber, WayOn } from './session-steps.ts';

interface HoldAnswersProps {
  wayOn: WayOn;
  /** What was said in this hold. */
  answer: Answer | null;
  /** The answers belong to the hold; outside of it their place is the sentence's. */
  isHolding: boolean;
  onAnswer: (number: AnswerNumber) => void;
}

/** What it feels like: the four answers during a hold, on the keys 1 to 4. */
export function HoldAnswers({ wayOn, answer, isHolding, onAnswer }: HoldAnswersProps) {
  const { hasTip, canSwap } = wayOn;
  const left = message(canSwap ? 'answer_still_nothing' : 'answer_nothing_next');
  const answers = [
    { number: 1, label: hasTip ? message('answer_nothing_yet') : left, is: 'nothing-yet' },
    { number: 2, label: message('answer_clear_pull'), is: 'clear-pull' },
    { number: 3, label: message('answer_strong'), is: 'strong' },
    { number: 4, label: message('answer_pain'), is: 'pain' },
  ] as const;
  return (
    <fieldset class="grid answers" disabled={!isHolding}>
      <legend class="visually-hidden">{message('answers_title')}</legend>
      {answers.map(({ number, label, is }) => (
        <button
          type="button"
          class={number === 4 ? 'button pain' : 'button'}
          key={number}
          aria-keyshortcuts={String(number)}
          // The other two stop the hold: they are never seen pressed.
          aria-pressed={number === 2 || number === 3 ? answer === is : undefined}
          onClick={() => onAnswer(number)}
        >
          <span>{label}</span> <small aria-hidden="true">{number}</small>
        </button>
      ))}
    </fieldset>
  );
}
