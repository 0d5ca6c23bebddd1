import { message } from '../../platform/i18n.ts';

const SIGNS = ['blank', 'ready', 'waiting', 'quiet'] as const;

/** The shapes as the browsers draw the badge's text, on a field of 16 by 12. */
const SHAPES: Record<(typeof SIGNS)[number], string> = {
  blank: '',
  ready: 'M8 2.500a3.500 3.500 0 1 0 0 7a3.500 3.500 0 1 0 0-7z',
  waiting: 'M5 2.500v7l7-3.500z',
  quiet: 'M5 2.500h2v7h-2zM9 2.500h2v7h-2z',
};

/** The four signs of the badge, told apart by shape, and what each says. */
export function BadgeSigns() {
  return (
    <ul class="signs">
      {SIGNS.map((sign) => (
        <li key={sign}>
          <span class="sign" aria-hidden="true">
            <img src="/icons/icon-48.png" alt="" width="32" height="32" />
            {SHAPES[sign] !== '' && (
              <svg viewBox="0 0 16 12" aria-hidden="true">
                <path d={SHAPES[sign]} />
              </svg>
            )}
          </span>
          <span>
            <strong>{message(`sign_${sign}`)}</strong>{' '}
            <span class="soft">{message(`sign_says_${sign}`)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
