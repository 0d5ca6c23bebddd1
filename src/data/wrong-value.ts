import * as v from 'valibot';
import type { JsonPath } from './scan-json.ts';

/** A schema of `storage/shapes.ts`, with the schemas it is made of. */
interface Shape extends v.GenericSchema {
  entries?: Readonly<Record<string, v.GenericSchema>>;
  item?: v.GenericSchema;
  value?: v.GenericSchema;
  wrapped?: v.GenericSchema;
  /** Told apart by their `kind`. */
  options?: readonly (v.GenericSchema & { entries: { kind: v.GenericSchema } })[];
}

/** The way to the first value inside `value` that is not as `schema` wants it; null when all of it is. */
export function wrongPath(schema: v.GenericSchema, value: unknown): JsonPath | null {
  if (v.safeParse(schema, value).success) return null;
  const { entries, item, value: each, wrapped, options } = schema as Shape;
  if (wrapped !== undefined) return wrongPath(wrapped, value);
  if (item !== undefined && Array.isArray(value)) return firstWrong([...value.entries()], () => item);
  if (!isObject(value)) return [];
  if (options !== undefined) {
    const option = options.find(({ entries: { kind } }) => v.is(kind, value['kind']));
    return option === undefined ? ['kind'] : wrongPath(option, value);
  }
  if (entries !== undefined) {
    return firstWrong(
      Object.keys(entries).map((key) => [key, value[key]]),
      (key) => entries[key],
    );
  }
  return each === undefined ? [] : firstWrong(Object.entries(value), () => each);
}

/** Where no member is wrong, there are too many or too few. */
function firstWrong<K extends string | number>(
  members: readonly (readonly [K, unknown])[],
  schemaOf: (key: K) => v.GenericSchema | undefined,
): JsonPath {
  for (const [key, member] of members) {
    const schema = schemaOf(key);
    const path = schema === undefined ? null : wrongPath(schema, member);
    if (path !== null) return [key, ...path];
  }
  return [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
