/** What a plan may choose from, here and now. */
import { allowedStretches } from './allowed.ts';
import { isEventNear } from './modes.ts';
import type { PickRequest } from './pick-request.ts';
import { fitsPlace } from './place.ts';
import { lastStretchId, timesDone } from './practice.ts';
import type { Stretch } from './stretch.ts';

/** The stretches that nothing forbids and that can be done at this place. */
export function stretchesHere(request: PickRequest): Stretch[] {
  return allowedStretches(request.library, request).filter(
    (stretch) => fitsPlace(stretch, request.place) && (stretch.isDiscreet || !request.isDiscreet),
  );
}

/** What to choose from, the best first; a wish that leaves nothing gives way to the next. */
export function wishes(request: PickRequest, here: readonly Stretch[]): (readonly Stretch[])[] {
  const { notNow, practice, modes, today } = request;
  const wanted = here.filter((stretch) => !notNow.includes(stretch.id));
  // Nothing new before an event (R23).
  const known = isEventNear(modes, today)
    ? wanted.filter((stretch) => timesDone(practice, stretch.id) > 0)
    : wanted;
  const last = lastStretchId(practice);
  const fresh = known.filter((stretch) => stretch.id !== last);
  return [fresh, known, wanted, here];
}
