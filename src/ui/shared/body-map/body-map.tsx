import { useRef } from 'preact/hooks';
import type { Area, Side } from '../../../core/area.ts';
import type { Build } from '../../../core/figure-look.ts';
import type { MapPicture } from '../../../figure/body-map.ts';
import { message } from '../../../platform/i18n.ts';
import { useBodyMap } from './use-body-map.ts';
import type { MarkListener } from './use-mark-events.ts';
import { useMarkEvents } from './use-mark-events.ts';

/** How strongly a mark is coloured: 0 is not at all. */
export type Level = 0 | 1 | 2 | 3 | 4;
/** Chosen, or the whole of the week's target. */
export const FULL: Level = 4;

/** The id of the mark of an area. */
export function areaMark(area: Area, side: Side): string {
  return `${area}/${side}`;
}

interface BodyMapProps {
  build: Build;
  /** The areas, by `areaMark`; or the places that may hurt, by their flags. */
  marks: 'areas' | 'places';
  levelOf: (id: string) => Level;
  /** What the pointer, or the focus in the list, is on. */
  pointed?: readonly string[];
  listener?: MarkListener;
}

const VIEWS = ['front', 'back'] as const;

/** The body from front and back, with what can be chosen on it. Words and keyboard are in the list beside it. */
export function BodyMap({ build, marks, levelOf, pointed = [], listener }: BodyMapProps) {
  const place = useRef<HTMLDivElement>(null);
  const pictures = useBodyMap(build);
  useMarkEvents(place, listener);
  return (
    <div
      class={`body-map is-${marks}${listener === undefined ? '' : ' is-pressable'}`}
      ref={place}
      aria-hidden="true"
    >
      {VIEWS.map((view, at) => (
        <div class="map-view" key={view}>
          <MapHead isFront={view === 'front'} />
          <Picture picture={pictures?.[at]} marks={marks} levelOf={levelOf} pointed={pointed} />
        </div>
      ))}
    </div>
  );
}

/** The figure's left is on the viewer's right from the front, on the viewer's left from behind. */
function MapHead({ isFront }: { isFront: boolean }) {
  return (
    <p class="map-head">
      <span>{message(isFront ? 'map_right' : 'map_left')}</span>
      <span>{message(isFront ? 'map_front' : 'map_back')}</span>
      <span>{message(isFront ? 'map_left' : 'map_right')}</span>
    </p>
  );
}

interface PictureProps extends Pick<Required<BodyMapProps>, 'marks' | 'levelOf' | 'pointed'> {
  picture: MapPicture | undefined;
}

/** Empty, but as large, until the geometry is there. */
function Picture({ picture, marks, levelOf, pointed }: PictureProps) {
  if (picture === undefined) return <svg class="map-body" aria-hidden="true" />;
  const shown = marksOf(picture, marks);
  return (
    <svg class="figure-body map-body" viewBox={picture.viewBox} aria-hidden="true">
      <g class="map-figure">
        {picture.body.map(({ key, classes, d, width }) => (
          <path key={key} class={classes} d={d} {...(width !== undefined && { 'stroke-width': width })} />
        ))}
      </g>
      {shown.map(({ id, key, d }) => (
        <path key={`${key} reach`} class="map-reach" data-mark={id} d={d} />
      ))}
      {shown.map(({ id, key, d }) => (
        <path
          key={key}
          class={`map-mark is-level-${levelOf(id)}${pointed.includes(id) ? ' is-pointed' : ''}`}
          data-mark={id}
          d={d}
        />
      ))}
    </svg>
  );
}

function marksOf({ regions, places }: MapPicture, marks: BodyMapProps['marks']) {
  if (marks === 'places')
    return places.map(({ flag, d }, at) => ({ id: flag as string, key: `${flag} ${at}`, d }));
  return regions.map(({ area, side, d }) => ({ id: areaMark(area, side), key: areaMark(area, side), d }));
}
