/** Shapes that several requests share, made of the shapes of what is stored. */
import * as v from 'valibot';
import { AREAS } from '../core/area.ts';
import { SORENESS } from '../core/modes.ts';
import { eventSchema, exportedSchema, placeSchema, settingsSchema } from '../storage/schema.ts';

/** Each member may be missing, but never `undefined`: it would overwrite what is there. */
type Partly<E extends v.ObjectEntries> = { [K in keyof E]: v.ExactOptionalSchema<E[K], undefined> };

function partly<E extends v.ObjectEntries>({ entries }: { entries: E }) {
  const optional = Object.entries(entries).map(([key, schema]) => [key, v.exactOptional(schema)]);
  return v.strictObject(Object.fromEntries(optional) as Partly<E>);
}

export const someSettings = partly(settingsSchema);
export const somePlace = partly(placeSchema);
export const someData = partly(exportedSchema);

const isOn = v.boolean();
export const modeChange = v.variant('mode', [
  v.strictObject({ mode: v.literal('warm'), isOn }),
  v.strictObject({ mode: v.literal('hard-effort'), isOn }),
  v.strictObject({ mode: v.literal('unwell'), isOn }),
  v.strictObject({ mode: v.literal('event'), event: v.nullable(eventSchema) }),
  v.strictObject({
    mode: v.literal('sore'),
    areas: v.pipe(v.array(v.picklist(AREAS)), v.maxLength(AREAS.length)),
    degree: v.picklist(SORENESS),
  }),
]);
