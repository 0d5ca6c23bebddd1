import { message } from '../../platform/i18n.ts';

interface HurtQuestionProps {
  question: 'hurt_question' | 'hurt_question_last';
  /** The key that says it, if one does. */
  shortcut?: '4';
  onHurt: () => void;
}

/** Silence means held; after a hold it is asked once more, quietly. */
export function HurtQuestion({ question, shortcut, onHurt }: HurtQuestionProps) {
  return (
    <div class="hurt-question">
      <p class="soft">{message(question)}</p>
      <button type="button" class="button" aria-keyshortcuts={shortcut} onClick={onHurt}>
        <span>{message('hurt_yes')}</span>
        {shortcut !== undefined && <small aria-hidden="true">{shortcut}</small>}
      </button>
    </div>
  );
}
