/** What a plan may choose from, here and now. */
import { allowedStretches } from './allowed.ts';
import { isEventNear } from './modes.ts';
import type { PickRequest } from './pick-request.ts';
import { fitsDiscretion, fitsPlace } from './place.ts';
import { lastStretchId, timesDone } from './practice.ts';
import type { Stretch } from './stretch.ts';

/** The stretches that nothing forbids and that can be done at this place on this day. */
export function stretchesHere(request: PickRequest): Stretch[] {
  return allowedStretches(request.library, request).filter(
    (stretch) =>
      fitsPlace(stretch, request.place) && fitsDiscretion(stretch, request) && !isTooNew(stretch, request),
  );
}

/** Nothing new before an event (R23): it does not give way, there is a break without a stretch. */
export function isTooNew({ id }: Stretch, { modes, practice, today }: PickRequest): boolean {
  return isEventNear(modes, today) && timesDone(practice, id) === 0;
}

/** What to choose from, the best first; a wish that leaves nothing gives way to the next. */
export function wishes(request: PickRequest, here: readonly Stretch[]): (readonly Stretch[])[] {
  const { notNow, practice } = request;
  const wanted = here.filter((stretch) => !notNow.includes(stretch.id));
  const last = lastStretchId(practice);
  const fresh = wanted.filter((stretch) => stretch.id !== last);
  return [fresh, wanted, here];
}
