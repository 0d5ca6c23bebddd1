/**
 * The kinds of stored values, each one check of its own: these are in the first chunk of every page, and a chain of the
 * library's own kinds would be four times as long there. A kind made of others shows them under the library's own names,
 * so that what is wrong can be found inside (`data/wrong-value.ts`).
 */
import * as v from 'valibot';

export function oneOf<const T extends string | number>(members: readonly T[]) {
  return v.custom<T>((value) => members.some((member) => member === value));
}

export function between(least: number, most: number) {
  return v.custom<number>((value) => typeof value === 'number' && value >= least && value <= most);
}

export function whole(least: number, most: number) {
  return v.custom<number>(
    (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
  );
}

export function text(pattern: RegExp) {
  return v.custom<string>((value) => typeof value === 'string' && pattern.test(value));
}

/** What a newer version added is kept. */
export function object<E extends Readonly<Record<string, v.GenericSchema>>>(entries: E) {
  type Output = { [K in keyof E]: v.InferOutput<E[K]> };
  const schema = v.custom<Output>(
    (value) => isObject(value) && Object.entries(entries).every(([key, entry]) => v.is(entry, value[key])),
  );
  return { ...schema, entries };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list that no page uses is left out of the page: the build may drop it. */
/* @__NO_SIDE_EFFECTS__ */
export function list<S extends v.GenericSchema>(each: S, least: number, most: number) {
  const schema = v.custom<v.InferOutput<S>[]>(
    (value) =>
      Array.isArray(value) &&
      value.length >= least &&
      value.length <= most &&
      value.every((member) => v.is(each, member)),
  );
  return { ...schema, item: each };
}

export function maybe<S extends v.GenericSchema>(one: S) {
  const schema = v.custom<v.InferOutput<S> | null>((value) => value === null || v.is(one, value));
  return { ...schema, wrapped: one };
}

export function byName<S extends v.GenericSchema>(each: S) {
  const schema = v.custom<Record<string, v.InferOutput<S>>>(
    (value) => isObject(value) && Object.values(value).every((member) => v.is(each, member)),
  );
  return { ...schema, value: each };
}
