/** The values that stored things are made of. */
import * as v from 'valibot';
import { AREAS } from '../core/area.ts';
import { isDay } from '../core/day-clock.ts';
import { maybe, oneOf, text, whole } from './shapes.ts';

/** Epoch ms after 2100 are nonsense, and so is anything before 1970. */
const LATEST_MS = Date.UTC(2100, 0);
export const instant = whole(0, LATEST_MS);
export const maybeInstant = maybe(instant);
export const count = whole(0, Number.MAX_SAFE_INTEGER);
export const smallCount = whole(0, 1000);
export const day = v.custom<string>((value) => typeof value === 'string' && isDay(value));
export const DAY_OR_EMPTY = /^(\d{4}-\d\d-\d\d)?$/;
export const shortText = text(/^.{0,200}$/);
export const anyText = text(/^/);
export const isOn = v.custom<boolean>((value) => typeof value === 'boolean');
export const area = oneOf(AREAS);
export const heldSide = oneOf(['left', 'right', 'both']);
