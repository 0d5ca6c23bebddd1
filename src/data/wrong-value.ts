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

/** A value inside another, with the schema it should be as. */
type Member = readonly [key: string | number, schema: v.GenericSchema, value: unknown];

/** The ways to all values inside `value` that are not as `schema` wants them; one by one, so that nobody has to take all. */
export function* wrongPaths(
  schema: v.GenericSchema,
  value: unknown,
  path: JsonPath = [],
): Generator<JsonPath> {
  if (v.is(schema, value)) return;
  let isInside = false;
  for (const [key, shape, member] of membersOf(schema, value)) {
    for (const wrong of wrongPaths(shape, member, [...path, key])) {
      isInside = true;
      yield wrong;
    }
  }
  // Where no member is wrong, the value is of another kind, or has too many or too few of them.
  if (!isInside) yield path;
}

function membersOf(schema: v.GenericSchema, value: unknown): Member[] {
  const { entries, item, value: each, wrapped, options } = schema as Shape;
  if (wrapped !== undefined) return membersOf(wrapped, value);
  if (item !== undefined && Array.isArray(value)) return value.map((member, index) => [index, item, member]);
  if (!isObject(value)) return [];
  if (options !== undefined) {
    const option = options.find(({ entries: { kind } }) => v.is(kind, value['kind']));
    const kind = options[0]?.entries.kind;
    if (option !== undefined) return membersOf(option, value);
    return kind === undefined ? [] : [['kind', kind, value['kind']]];
  }
  if (entries !== undefined) return Object.entries(entries).map(([key, shape]) => [key, shape, value[key]]);
  return each === undefined ? [] : Object.entries(value).map(([key, member]) => [key, each, member]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
