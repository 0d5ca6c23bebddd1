interface RingProps {
  /** How much of the target is held, from 0; all of it from 1 on. */
  share: number;
  /** In the middle: which side it is. */
  letter: string;
  isResting: boolean;
}

const RADIUS = 19;

/** How far one side of a muscle is this week, as an arc. The numbers stand beside it. */
export function Ring({ share, letter, isResting }: RingProps) {
  const percent = Math.round(100 * Math.min(1, share));
  return (
    <svg class={isResting ? 'ring is-resting' : 'ring'} viewBox="0 0 48 48" aria-hidden="true">
      <circle class="ring-track" cx="24" cy="24" r={RADIUS} />
      {percent > 0 && (
        <circle
          class={percent === 100 ? 'ring-held is-full' : 'ring-held'}
          {...{ cx: 24, cy: 24, r: RADIUS, pathLength: 100 }}
          stroke-dasharray={`${percent} 100`}
          transform="rotate(-90 24 24)"
        />
      )}
      <text x="24" y="24">
        {letter}
      </text>
    </svg>
  );
}
