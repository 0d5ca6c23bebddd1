import { message } from '../../platform/i18n.ts';
import { SafetyPart } from '../shared/safety-part.tsx';

/** When not to stretch (R31): plain words, the most urgent signs marked, and no claim that the rest is free of risk. */
export function Safety() {
  return (
    <>
      <header>
        <h1>{message('safety_title')}</h1>
        <p class="lead">{message('safety_lead')}</p>
      </header>
      <main>
        <SafetyPart part="now" />
        <SafetyPart part="emergency" />
        <SafetyPart part="today" />
        <SafetyPart part="soon" />
        <section id="yours">
          <h2>{message('safety_part_yours')}</h2>
          <p>{message('safety_yours')}</p>
          <p>
            <a href="../options/index.html#body">{message('section_body')}</a>
          </p>
          <p class="soft">{message('general_wellness')}</p>
        </section>
      </main>
    </>
  );
}
