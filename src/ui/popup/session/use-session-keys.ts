import { useEffect, useRef } from 'preact/hooks';
import { closePage } from '../../../platform/page.ts';
import type { AnswerNumber, SessionSteps } from './session-steps.ts';

const ANSWER_KEYS: Record<string, AnswerNumber> = { '1': 1, '2': 2, '3': 3, '4': 4 };

/** Space pauses and resumes, the arrows move, 1 to 4 answer, Esc leaves and keeps the session. */
export function useSessionKeys(steps: SessionSteps): void {
  const latest = useRef(steps);
  latest.current = steps;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = stepFor(event, latest.current);
      if (step === null) return;
      event.preventDefault();
      step();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function stepFor(event: KeyboardEvent, steps: SessionSteps): (() => void) | null {
  const number = ANSWER_KEYS[event.key];
  if (number !== undefined) return () => steps.answer(number);
  if (event.key === 'Escape') return closeTop;
  if (event.key === ' ') return isOnButton(event.target) ? null : steps.pauseOrGoOn;
  const isRightToLeft = document.documentElement.dir === 'rtl';
  if (event.key === 'ArrowLeft') return isRightToLeft ? steps.next : steps.back;
  if (event.key === 'ArrowRight') return isRightToLeft ? steps.back : steps.next;
  return null;
}

/** What was opened over the session goes first. */
function closeTop(): void {
  const opened = document.querySelector<HTMLElement>(':popover-open');
  if (opened === null) closePage();
  else opened.hidePopover();
}

/** A button reached by keyboard keeps its own Space; one that was clicked does not hold on to it. */
function isOnButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button') !== null && target.matches(':focus-visible');
}
