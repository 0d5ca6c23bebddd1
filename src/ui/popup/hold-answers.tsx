import { MOST_TIPS } from '../../core/session-steps.ts';
import { message } from '../../platform/i18n.ts';

interface HoldAnswersProps {
  /** Corrections shown for this hold so far. */
  tips: number;
  /** The answers belong to the hold; outside of it their place is the sentence's. */
  isHolding: boolean;
  onAnswer: (number: AnswerNumber) => void;
}

export type AnswerNumber = 1 | 2 | 3 | 4;

/** What it feels like: the four answers during a hold, on the keys 1 to 4. */
export function HoldAnswers({ tips, isHolding, onAnswer }: HoldAnswersProps) {
  const answers: readonly { number: AnswerNumber; label: string }[] = [
    { number: 1, label: message(tips < MOST_TIPS ? 'answer_nothing_yet' : 'answer_still_nothing') },
    { number: 2, label: message('answer_clear_pull') },
    { number: 3, label: message('answer_strong') },
    { number: 4, label: message('answer_pain') },
  ];
  return (
    <fieldset class="grid answers" disabled={!isHolding}>
      <legend class="visually-hidden">{message('answers_title')}</legend>
      {answers.map(({ number, label }) => (
        <button
          type="button"
          class={number === 4 ? 'button pain' : 'button'}
          key={number}
          aria-keyshortcuts={String(number)}
          onClick={() => onAnswer(number)}
        >
          <span>{label}</span> <small aria-hidden="true">{number}</small>
        </button>
      ))}
    </fieldset>
  );
}
