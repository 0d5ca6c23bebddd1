import { useRef } from 'preact/hooks';
import type { Liking } from '../../core/liking.ts';
import { message } from '../../platform/i18n.ts';

interface LikingControlsProps {
  /** The stretch, as it is called here. */
  name: string;
  liking: Liking | null;
  /** When the page was opened: what an undo goes back to. */
  opened: Liking | null;
  onChange: (liking: Liking | null) => void;
}

/** On or off, and favourite. A favourite that is switched off is none any more; who ticks it switches it on. */
export function LikingControls({ name, liking, opened, onChange }: LikingControlsProps) {
  const isOn = useRef<HTMLInputElement>(null);
  const takeBack = () => {
    onChange(opened);
    // The button goes with what it takes back.
    isOn.current?.focus();
  };
  return (
    <div class="liking">
      <label class="liking-choice">
        <input
          type="checkbox"
          ref={isOn}
          checked={liking !== 'off'}
          aria-label={message('library_on_name', name)}
          onChange={() => onChange(liking === 'off' ? null : 'off')}
        />
        <span>{message('library_on')}</span>
      </label>
      <label class="liking-choice">
        <input
          type="checkbox"
          class="visually-hidden"
          checked={liking === 'favourite'}
          aria-label={message('library_favourite_name', name)}
          onChange={() => onChange(liking === 'favourite' ? null : 'favourite')}
        />
        <svg class="icon star" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 4l2.4 5.2 5.600.700-4.200 3.900 1.100 5.700L12 16.700l-4.900 2.800 1.100-5.700L4 9.900l5.600-.700z" />
        </svg>
        <span>{message('library_favourite')}</span>
      </label>
      {liking !== opened && (
        <button
          type="button"
          class="quiet"
          aria-label={message('library_undo_name', name)}
          onClick={takeBack}
        >
          {message('undo')}
        </button>
      )}
    </div>
  );
}
