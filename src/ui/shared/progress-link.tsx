import { message } from '../../platform/i18n.ts';

/** The way to the progress page, in a tab of its own. */
export function ProgressLink() {
  return (
    <a class="quiet-link" href="../progress/index.html" target="_blank" rel="noreferrer">
      {message('progress_title')}
    </a>
  );
}
