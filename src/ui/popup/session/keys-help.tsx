import { useRef } from 'preact/hooks';
import { message } from '../../../platform/i18n.ts';

const KEYS = {
  space: 'keys_space',
  arrows: 'keys_arrows',
  answers: 'keys_answers',
  escape: 'keys_escape',
} as const;
const DOES = {
  space: 'keys_space_does',
  arrows: 'keys_arrows_do',
  answers: 'keys_answers_do',
  escape: 'keys_escape_does',
} as const;
const ORDER = ['space', 'arrows', 'answers', 'escape'] as const;

/** A small "?" that says which keys do what. Time goes on meanwhile. */
export function KeysHelp() {
  const card = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={message('keys_title')}
        title={message('keys_title')}
        onClick={() => card.current?.togglePopover()}
      >
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M8.500 9a3.500 3.500 0 1 1 5.200 3c-1.200.700-1.700 1.300-1.700 2.500v.500M12 18.500v.100" />
        </svg>
      </button>
      <div class="card keys-help" popover="auto" ref={card} aria-label={message('keys_title')} role="note">
        <dl>
          {ORDER.map((key) => (
            <div key={key}>
              <dt>{message(KEYS[key])}</dt>
              <dd>{message(DOES[key])}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}
