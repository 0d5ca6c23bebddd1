import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings.ts';
import type { State } from '../../core/state.ts';
import { send } from '../shared/send.ts';
import type { SectionProps } from './section-props.ts';

/** What was sent and is not stored yet; `rev` is the state that will hold it, unknown until the background has answered. */
interface Pending {
  change: Partial<Settings>;
  rev: number;
}

const NOTHING: Pending = { change: {}, rev: 0 };

/**
 * The settings as chosen: what is on its way already counts, and goes back when it did not go through. Each `epoch` has
 * its own way back.
 */
export function useSettings(
  state: State,
  epoch: number,
): Pick<SectionProps, 'settings' | 'opened' | 'change'> & { hasFailed: boolean } {
  const begun = useRef({ epoch, opened: state.settings });
  if (begun.current.epoch !== epoch) begun.current = { epoch, opened: state.settings };
  const { opened } = begun.current;
  const [pending, setPending] = useState(NOTHING);
  const [hasFailed, setFailed] = useState(false);
  const sent = useRef(0);
  const waiting = state.rev < pending.rev ? pending.change : {};

  function change(next: Partial<Settings>): void {
    sent.current += 1;
    const number = sent.current;
    setPending({ change: { ...waiting, ...next }, rev: Number.POSITIVE_INFINITY });
    const settle = (rev: number, isLost: boolean) => {
      setFailed(isLost);
      if (number !== sent.current) return;
      setPending((before) => (isLost ? NOTHING : { ...before, rev }));
    };
    send('changeSettings', { settings: next }).then(
      ({ rev }) => settle(rev, false),
      () => settle(0, true),
    );
  }

  return { settings: { ...state.settings, ...waiting }, opened, change, hasFailed };
}
