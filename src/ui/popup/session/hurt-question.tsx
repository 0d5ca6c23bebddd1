import { message } from '../../../platform/i18n.ts';

const QUESTIONS = { between: 'hurt_question', last: 'hurt_question_last' } as const;

interface HurtQuestionProps {
  /** Between two holds of a stretch; or after its last one, when another stretch is in sight or all is over. */
  moment: keyof typeof QUESTIONS;
  /** The key that says it, if one does. */
  shortcut?: '4';
  onHurt: () => void;
  /** It was tingling, numbness or dizziness. Absent where the session asks it next. */
  onWarning?: () => void;
}

/** Silence means held; after a hold it is asked once more, quietly. */
export function HurtQuestion({ moment, shortcut, onHurt, onWarning }: HurtQuestionProps) {
  return (
    <div class="hurt-question">
      <p class="soft">{message(QUESTIONS[moment])}</p>
      <button type="button" class="button" aria-keyshortcuts={shortcut} onClick={onHurt}>
        <span>{message('hurt_yes')}</span>
        {shortcut !== undefined && <small aria-hidden="true">{shortcut}</small>}
      </button>
      {onWarning !== undefined && (
        <button type="button" class="quiet" onClick={onWarning}>
          {message('pain_warning')}
        </button>
      )}
    </div>
  );
}
