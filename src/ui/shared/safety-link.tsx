import { message } from '../../platform/i18n.ts';

/** The way to the page "When not to stretch" (R31), in a tab of its own. */
export function SafetyLink() {
  return (
    <a class="quiet-link" href="../safety/index.html" target="_blank" rel="noreferrer">
      {message('safety_title')}
    </a>
  );
}
