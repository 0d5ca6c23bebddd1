/** Own drawings on a grid of 24, 1.5 px stroke, in the text's colour. The button around one carries the name. */
const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M14.5 5.5L8 12l6.5 6.5',
  next: 'M9.5 5.5L16 12l-6.5 6.5',
  pause: 'M9 6v12M15 6v12',
  play: 'M8 5.5v13l10.5-6.5z',
  swap: 'M4 8.5h15l-3.5-3.5M20 15.5H5l3.5 3.5',
  turn: 'M4 12c0-2 3.5-3.5 8-3.5s8 1.5 8 3.5-3.5 3.5-8 3.5M14.5 12.5l-3 3 3 3',
  focus: 'M9.2 6.5a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0M5.5 20.5c0-5 2-8 6.5-8s6.5 3 6.5 8M12 16v4.5',
  settings:
    'M4 8h7.5M16.5 8H20M4 16h3.5M12.5 16H20M11.5 8a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M7.5 16a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0',
} as const;

export type IconName = keyof typeof PATHS;

/** Arrows that point along the reading direction turn with it. */
const DIRECTED: readonly IconName[] = ['back', 'next'];

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={DIRECTED.includes(name) ? 'icon icon-directed' : 'icon'}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
