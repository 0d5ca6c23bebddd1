import { message, uiLocale } from '../../platform/i18n.ts';
import { heldText } from '../../words/held-text.ts';
import type { HeldMonth } from './year-weeks.ts';

/** The calendar in numbers: each month in which something was held, the latest first. */
export function MonthsTable({ months }: { months: readonly HeldMonth[] }) {
  const name = new Intl.DateTimeFormat(uiLocale(), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(uiLocale());
  return (
    <table class="numbers" aria-labelledby="year-title">
      <thead>
        <tr>
          <th scope="col">{message('progress_month')}</th>
          <th scope="col">{message('progress_days')}</th>
          <th scope="col">{message('progress_held')}</th>
          <th scope="col">{message('progress_sessions')}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, days, heldSeconds, sessions }) => (
          <tr key={month}>
            <th scope="row">{name.format(Date.parse(`${month}-01`))}</th>
            <td>{number.format(days)}</td>
            <td>{heldText(heldSeconds, message)}</td>
            <td>{number.format(sessions)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
